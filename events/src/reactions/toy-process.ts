import { SqliteEventStore } from '../store/sqlite/sqlite.ts';
import { openToy } from './toy.fixture.ts';

// A toy house in a process of its own, in which orders are placed until it is ended: for the specs about that. What is for
// eve fails by a fault; what is for ann takes a while.
const [folder] = process.argv.slice(2);
const store = await SqliteEventStore.open(folder!);
const toy = await openToy(store, {
  hitch: async (reaction, thing) => {
    if (thing === 'eve' && reaction === 'parcels/when-order-placed') throw new TypeError('no such shelf');
    if (thing === 'ann') await new Promise(resolve => setTimeout(resolve, 2));
  },
});
process.stdout.write('open\n');

const owners = ['ann', 'bob', 'cid', 'dan', 'eve'];
for (let count = 0; ; count++) {
  const owner = owners[count % owners.length]!;
  await toy.order(`${count % 7 === 0 ? 'bomb' : `hat-${await store.head()}`}:${owner}`, `tie-${count}:zoe`);
}

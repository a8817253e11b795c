import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../events/dist/catalogue/time.js';
import { DURABLE, SCHEMA } from '../../events/dist/store/sqlite/database.js';
import { SqliteEventStore } from '../../events/dist/store/sqlite/sqlite.js';
import { DatabaseSync } from '@photostructure/sqlite';
const ROUNDS = 7;
const STREAMS = 5_000;
const TYPES = 20;
const DATA = {
    title: 'Video-conferencing for the council and its committees',
    field: 'process',
    office: 'DO.IT',
    costCents: 200_000_000,
    source: {
        document: 'GRDrs 288/2018',
        place: 'annex 1',
        mark: 'stated'
    }
};
/** One thing after the other, far apart in the order of names, as many people at work would touch them. */ const placeOf = (n)=>({
        stream: n * 7919 % STREAMS,
        revision: Math.floor(n / STREAMS)
    });
const nameOf = (stream)=>`measure-M${stream}`;
const eventOf = (n)=>({
        id: randomUUID(),
        type: `MeasureNoted${n % TYPES}`,
        version: 1,
        at: systemClock(),
        by: 'person-17',
        commandId: randomUUID(),
        act: 'NoteMeasure',
        fingerprint: 'Jk3hcEJ7hQHHf0bqz9i4bJm6Hk0u6p7gq2l8nF0sW3A',
        correlationId: randomUUID(),
        data: DATA
    });
const rate = async (count, work)=>{
    const begun = performance.now();
    await work();
    return count / ((performance.now() - begun) / 1_000);
};
/** The event store, with so many appends waiting at any moment. */ async function store(folder) {
    const events = await SqliteEventStore.open(folder);
    let written = 0;
    return {
        async perSecond (count, atATime) {
            const waiting = Array.from({
                length: count
            }, (_, i)=>({
                    ...placeOf(written + i),
                    event: eventOf(written + i)
                }));
            written += count;
            const queue = waiting.values();
            const one = async ()=>{
                for (const { stream, revision, event } of queue)await events.append(nameOf(stream), [
                    event
                ], revision - 1);
            };
            return rate(count, async ()=>void await Promise.all(Array.from({
                    length: atATime
                }, one)));
        },
        close: ()=>events.close()
    };
}
/** The same rows in the same tables, inserted with nothing around it, so many in a transaction. */ async function bare(folder, settings) {
    const db = new DatabaseSync(join(folder, 'bare.db'));
    db.exec(`${settings} ${SCHEMA}`);
    const insertStream = db.prepare('insert into streams values (?, ?)');
    const insert = db.prepare('insert into events values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)');
    const [begin, commit] = [
        db.prepare('begin immediate'),
        db.prepare('commit')
    ];
    let written = 0;
    return {
        async perSecond (count, atATime) {
            const rows = Array.from({
                length: count
            }, (_, i)=>{
                const { stream, revision } = placeOf(written + i);
                const { id, version, at, by, commandId, act, fingerprint, correlationId, data } = eventOf(written + i);
                const [hash, json] = [
                    randomUUID().replaceAll('-', '').repeat(2),
                    JSON.stringify(data)
                ];
                const place = [
                    written + i + 1,
                    stream + 1,
                    revision,
                    i % TYPES + 1,
                    version,
                    at,
                    at,
                    by,
                    null,
                    id
                ];
                return [
                    ...place,
                    commandId,
                    1,
                    act,
                    fingerprint,
                    null,
                    correlationId,
                    hash,
                    json
                ];
            });
            written += count;
            return rate(count, ()=>{
                for(let from = 0; from < count; from += atATime){
                    begin.run();
                    for (const row of rows.slice(from, from + atATime)){
                        if (row[2] === 0) insertStream.run(row[1], nameOf(row[1]));
                        insert.run(...row);
                    }
                    commit.run();
                }
            });
        },
        close: async ()=>db.close()
    };
}
const median = (values)=>values.toSorted((a, b)=>a - b)[Math.floor(values.length / 2)];
const whole = (value)=>Math.round(value).toLocaleString('en');
const LOADS = [
    {
        atATime: 1,
        count: 400
    },
    {
        atATime: 64,
        count: 12_800
    }
];
/**
 * Durable appends, one and 64 waiting, against bare inserts of the same rows, one and 64 in a transaction, each synced: as
 * SQLite comes, and with the store's own settings (a larger cache, a longer log). Same disk, same run, rounds alternate;
 * a ratio is the median over the rounds.
 */ export async function benchAppend() {
    const folders = [
        0,
        1,
        2
    ].map(()=>mkdtempSync(join(tmpdir(), 'moves-append-')));
    const ours = await store(folders[0]);
    const plain = await bare(folders[1], 'pragma journal_mode = wal; pragma synchronous = full;');
    const tuned = await bare(folders[2], DURABLE);
    const contenders = [
        ours,
        plain,
        tuned
    ];
    const lines = [];
    try {
        for (const { atATime, count } of LOADS){
            // Logs first grow to their size, which is dearer than using them again.
            for (const contender of contenders)await contender.perSecond(atATime === 1 ? 2_000 : count, atATime);
            const rounds = [];
            for(let round = 0; round < ROUNDS; round++){
                const rates = [];
                for (const contender of contenders)rates.push(await contender.perSecond(count, atATime));
                rounds.push(rates);
            }
            const rateOf = (contender)=>whole(median(rounds.map((rates)=>rates[contender])));
            for (const [contender, settings] of [
                [
                    1,
                    'as SQLite comes'
                ],
                [
                    2,
                    'with our settings'
                ]
            ]){
                lines.push({
                    what: `durable appends a second, ${atATime} waiting`,
                    value: `${rateOf(0)} (bare inserts, ${atATime} a transaction, ${settings}: ${rateOf(contender)})`,
                    ratio: median(rounds.map((rates)=>rates[0] / rates[contender])).toFixed(2),
                    aim: '≥ 0.80'
                });
            }
        }
    } finally{
        for (const contender of contenders)await contender.close();
        for (const folder of folders)rmSync(folder, {
            recursive: true,
            force: true
        });
    }
    return lines;
}

console.log(await benchAppend());
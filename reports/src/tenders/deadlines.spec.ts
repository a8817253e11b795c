import { afterAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import { deadlinesOf } from '@moves/events/published/tenders/deadlines';
import { judgedContracts, judgedTenders } from '@moves/events/published/tenders/judged';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import { question } from '@moves/events/read-model/question';
import { viewsOf } from '../kit/spec-views.ts';
import { reader, tenders } from './story.ts';

const views = viewsOf(tenderReadModels, tenders);
afterAll(() => views.close());
const { today } = reader;

const deadlines = async (thing: string, of: 'tender' | 'contract' = 'tender', on: Day = today) =>
  (
    await views.ask(
      question(
        deadlinesOf({ today: on })
          .where('d.thing', '=', thing)
          .where('d.of', '=', of)
          .orderBy('rank')
          .orderBy('due_on'),
      ),
    )
  ).map(({ name, due_on, light, overdue }) => [name, due_on, light, overdue]);

describe('the deadlines of a tender', () => {
  it('are closing and answers while bids may come, and the opening from the closing day on', async () => {
    expect(await deadlines('T-PHONE')).toEqual([
      ['answers', '2026-11-19', 'red', 1],
      ['closing', '2026-11-25', 'yellow', 0],
      ['bindingPeriod', '2027-02-28', 'green', 0],
    ]);
    expect((await deadlines('T-PHONE', 'tender', '2026-11-26' as Day))[0]).toEqual(['opening', '2026-11-25', 'red', 1]);
  });

  it('are standstill, register and review while it waits for the award', async () =>
    expect(await deadlines('T-NET')).toEqual([
      ['registerAnswer', '2026-11-16', 'red', 1],
      ['standstill', '2026-11-24', 'none', 0],
      ['reviewApplication', '2026-12-03', 'none', 0],
      ['bindingPeriod', '2027-01-31', 'green', 0],
    ]));

  it('are notice and statistics after the award, until they are sent', async () => {
    expect(await deadlines('T-SOFT')).toEqual([
      ['awardNotice', '2026-12-05', 'green', 0],
      ['statistics', '2027-01-04', 'green', 0],
    ]);
    expect(await deadlines('T-TRAIN')).toEqual([]);
    expect(await deadlines('T-PERSON')).toEqual([['exPostNotice', '2026-10-19', 'yellow', 1]]);
  });

  it('follow the law of the day on which the procedure began: until June 2026 statistics from 25,000 euros on', async () => {
    const before = tenders['tender-T-PERSON']!.map(event =>
      event.type === 'BiddersInvited'
        ? { ...event, data: { ...(event.data as object), dispatchedOn: '2026-06-30' } }
        : event,
    );
    const older = viewsOf(tenderReadModels, { 'tender-T-PERSON': before });
    const found = await older.ask(question(deadlinesOf({ today }).where('d.name', '=', 'statistics')));
    expect(found.map(({ due_on }) => due_on)).toEqual(['2026-12-04']);
    older.close();
  });

  it('are what is planned, before it is published', async () =>
    expect(await deadlines('T-SCAN')).toEqual([
      ['plannedPublication', '2026-10-28', 'yellow', 1],
      ['plannedOpening', '2026-12-01', 'green', 0],
      ['plannedCommittee', '2027-01-20', 'green', 0],
      ['plannedAward', '2027-01-25', 'green', 0],
      ['plannedStart', '2027-03-01', 'green', 0],
    ]));

  it('are none of a tender that was cancelled', async () => expect(await deadlines('T-TIME')).toEqual([]));
});

describe('the deadlines of a contract', () => {
  it('are its end as changes and options have made it, its options and its day of notice', async () => {
    expect(await deadlines('T-SOFT', 'contract')).toEqual([
      ['noticeDay', '2029-12-31', 'green', 0],
      ['option', '2030-06-30', 'green', 0],
      ['contractEnd', '2030-12-31', 'green', 0],
    ]);
    expect(await deadlines('C-NET', 'contract')).toEqual([
      ['modificationNotice', '2026-12-02', 'green', 0],
      ['contractEnd', '2027-12-31', 'green', 0],
    ]);
    expect(await deadlines('C-FRAME', 'contract')).toEqual([['contractEnd', '2027-04-30', 'yellow', 0]]);
  });
});

describe('a judged tender', () => {
  const of = async (thing: string) =>
    (await views.ask(question(judgedTenders({ today }).where('t.thing', '=', thing))))[0]!;

  it('says nothing of bids until they are open', async () => {
    expect(await of('T-PHONE')).toMatchObject({ bids: null, late_bids: null, next_deadline: 'answers' });
    expect(await of('T-SOFT')).toMatchObject({ bids: 3, late_bids: 1 });
  });

  it('has the state that its acts gave it, and what it was awarded for', async () => {
    expect(await of('T-NET')).toMatchObject({ status: 'informed', open_holds: 0, light: 'red', open: 1 });
    expect(await of('T-SOFT')).toMatchObject({ status: 'awarded', award_net_cents: 40_000_000, asking_state: 'done' });
    expect(await of('T-TIME')).toMatchObject({ status: 'cancelled', open: 0, light: 'none' });
    expect(await of('T-PERSON')).toMatchObject({ awarded_afterwards: 1, awarded_on: '2026-10-05' });
  });
});

describe('a judged contract', () => {
  const of = async (thing: string) =>
    (await views.ask(question(judgedContracts({ today }).where('c.thing', '=', thing))))[0]!;

  it('counts what was called off before, what is placed and what is asked for', async () =>
    expect(await of('C-FRAME')).toMatchObject({ called_net_cents: 80_000_000, call_offs: 2, days_left: 161 }));

  it('has the share of all changes so far', async () =>
    expect(await of('C-NET')).toMatchObject({
      modified_share: 900,
      modified_net_cents: 1_800_000,
      ends_on: '2027-12-31',
    }));
});

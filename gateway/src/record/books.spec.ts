import { describe, expect, it } from '@jest/globals';
import { type Day, daysBetween } from '@moves/events/catalogue/time';
import type { BookAct } from './acts.ts';
import { bookRecord } from './record.ts';
import { documents, ELSEWHERE, MADE_UP } from './sources.ts';

// biome-ignore lint/suspicious/noExplicitAny: the graph checks the inputs; these sentences know what they read
type Input = any;
const acts = (act: string): BookAct[] => bookRecord.filter(entry => entry.act === act);
const inputsOf = (act: string): Input[] => acts(act).map(({ input }) => input);
const inputOf = (ref: string): Input => bookRecord.find(entry => entry.ref === ref)!.input;
const isLesson = ({ ref }: BookAct): boolean => ref.startsWith('lesson/');
const euros = (amount: string): number => Number(amount.replace('.', ''));

describe('the council in the record', () => {
  it('only advises on GRDrs 288/2018 in the committee, on 27 June 2018, without a vote against', () => {
    const advice = inputOf('GRDrs-288-2018/advice');
    expect(advice).toMatchObject({ authoritative: false, item: '12', session: 'VA-20180627' });
    expect(advice.points.map((point: Input) => point.result)).toEqual(['noDissent', 'noDissent', 'noDissent']);
    expect(daysBetween('2018-05-29' as Day, '2018-06-27' as Day)).toBe(29);
  });

  it('decides on 28 June, which is known from elsewhere and says so', () => {
    const decision = inputOf('GRDrs-288-2018/decision');
    expect(decision).toMatchObject({ authoritative: true, source: { mark: 'elsewhere', document: ELSEWHERE } });
    expect(acts('recordDecision').filter(({ settles }) => settles)).toHaveLength(1);
  });

  it('sets two yearly ceilings of two millions on profit centre 1007410, and splits no more than they allow', () => {
    const [, point] = inputOf('GRDrs-288-2018/paper').points;
    for (const year of [2018, 2019]) {
      const of = point.effects
        .flatMap((effect: Input) => Object.values(effect))
        .filter((effect: Input) => effect.budget === `100-${year}`);
      const [ceiling] = of.filter((effect: Input) => effect.ceiling);
      const shares = of.filter((effect: Input) => effect.line);
      expect(ceiling).toMatchObject({ amount: '2000000.00', profitCentre: '1007410' });
      expect(shares.reduce((sum: number, share: Input) => sum + euros(share.amount), 0)).toBe(200_000_000);
      expect(shares.map((share: Input) => share.source.mark)).toEqual(['inferred', 'inferred']);
    }
  });

  it('has the two inquiries that took 301 and 146 days', () => {
    const days = inputsOf('takeOverInquiry').map(({ askedOn, answeredOn }) => daysBetween(askedOn, answeredOn));
    expect(days).toEqual([301, 146]);
    expect(inputsOf('takeOverInquiry').map(({ questions }) => questions.length)).toEqual([6, 3]);
  });
});

describe('the money in the record', () => {
  it('is almost 18 millions in 2020 and 2021, four of them for broadband, split in halves that are inferred', () => {
    const lines = inputsOf('takeOverLine');
    expect(lines.reduce((sum, { authority }) => sum + euros(authority), 0)).toBe(1_800_000_000);
    const broadband = lines.filter(({ line }) => line === 'broadband');
    expect(broadband.reduce((sum, { authority }) => sum + euros(authority), 0)).toBe(400_000_000);
    expect(new Set(lines.map(({ source }) => source.mark))).toEqual(new Set(['inferred']));
  });
});

describe('the posts in the record', () => {
  const posts = inputsOf('takeOverPosition');

  it('are 98 of the budget 2020/2021 and six of the small plan', () => {
    expect(posts.filter(({ planYear }) => planYear === 2020)).toHaveLength(98);
    expect(posts.filter(({ planYear }) => planYear === 2021)).toHaveLength(6);
  });

  it('have grades that are made up, and nobody who holds them', () => {
    expect(new Set(posts.map(({ gradeMark }) => gradeMark))).toEqual(new Set(['fictitious']));
    expect(posts.every(post => post.inferred.includes('share') && post.filledShare === 0)).toBe(true);
  });
});

describe('the made-up books', () => {
  it('say in every text that they are made up', () => {
    for (const { ref, input } of bookRecord.filter(isLesson)) {
      expect([ref, (input.because as Input).document]).toEqual([ref, MADE_UP]);
      if (input.title) expect([ref, input.title]).toEqual([ref, expect.stringMatching(/^Lehrbeispiel:/)]);
    }
  });

  it('are the only ones that name no document of the five, nor that it was found elsewhere', () => {
    const known = [...documents.map(({ file }) => file), ELSEWHERE];
    for (const { ref, input } of bookRecord.filter(entry => !isLesson(entry))) {
      const { source } = input as Input;
      if (source) expect([ref, known.includes(source.document)]).toEqual([ref, true]);
    }
  });
});

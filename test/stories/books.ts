import { expect } from '@jest/globals';
import type { Clock, Instant } from '@moves/events/catalogue/time';
import { type Door, openDoor, type Scene, type Visitor } from './door.ts';

/** A line of a story's Budget, and its planned amount. */
export interface PlannedLine {
  readonly amount: string;
  readonly kind?: 'operating' | 'personnel' | 'investment';
  readonly profitCentre?: string;
  readonly measure?: string;
  readonly transferable?: boolean;
  readonly excludedFromCover?: boolean;
}

/** The council's decision that stories stand on. */
export const DECISION = {
  paper: 'GRDrs 12/2025',
  body: 'Gemeinderat',
  sessionOn: '2025-12-11',
  authoritative: true,
} as const;

/** A day of a story, at nine in the morning in UTC. */
export const at = (day: string): Instant => `${day}T09:00:00.000Z` as Instant;

const OUTCOME = 'receipt { position revision } refusal { code message facts { name value } }';

const NAMES = [
  'programme',
  'programme2',
  'office',
  'procurement',
  'procurement2',
  'procurement3',
  'finance',
  'personnel',
  'council',
  'auditor',
  'consumer',
] as const;

/** The people of a story. */
export type People = Readonly<Record<(typeof NAMES)[number], Visitor>>;

/** A house whose clock a story sets, with people who keep its books. */
export class Books {
  private constructor(
    readonly door: Door,
    readonly people: People,
    /** What the clock of the house says. */
    readonly now: Clock,
    private readonly set: (clock: Clock) => void,
  ) {}

  static async open(day: string, scene: Scene = {}): Promise<Books> {
    let clock: Clock = () => at(day);
    const door = await openDoor({ clock: () => clock(), ...scene });
    const people = await Promise.all(NAMES.map(async name => [name, await door.as(name)] as const));
    const set = (next: Clock): void => {
      clock = next;
    };
    return new Books(door, Object.fromEntries(people) as unknown as People, () => clock(), set);
  }

  /** Time passes until a day. */
  on(day: string): void {
    this.set(() => at(day));
  }

  /** Time passes with each look at the clock, from a day on: no two things are recorded at one moment. */
  moving(day: string): void {
    let ms = Date.parse(at(day));
    this.set(() => new Date(++ms).toISOString() as Instant);
  }

  /** The outcome of an act. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  outcome(who: Visitor, act: string, input: object, selection = ''): Promise<any> {
    return who.act(act, input, `${OUTCOME} ${selection}`);
  }

  /** An act that is carried out, down to what it sets off. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  async done(who: Visitor, act: string, input: object, selection = ''): Promise<any> {
    const outcome = await this.outcome(who, act, input, selection);
    expect([act, outcome.refusal]).toEqual([act, null]);
    expect(outcome.receipt.position).toMatch(/^\d+$/);
    await this.settled();
    return outcome;
  }

  /** Why an act is refused: the code, and the facts by name. */
  async refused(who: Visitor, act: string, input: object): Promise<{ code: string; message: string } & Facts> {
    const { receipt, refusal } = await this.outcome(who, act, input);
    expect([act, receipt]).toEqual([act, null]);
    const { code, message, facts } = refusal;
    return { code, message, facts: factsOf(facts) };
  }

  /** Everything that was set off has been done. */
  settled(): Promise<void> {
    return this.door.running.house.reactions.settled();
  }

  /** Waits until something is so. */
  async until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise(resolve => setTimeout(resolve, 5));
  }

  /** The clock looks for what is due. */
  tick(): Promise<void> {
    return this.door.running.house.due.tick();
  }

  /** Opens a Budget with its lines, all of it planned. */
  async plan(id: string, lines: Readonly<Record<string, PlannedLine>>, day = `${yearOf(id) - 1}-09-15`): Promise<void> {
    const { finance } = this.people;
    await this.done(finance, 'openBudget', {
      ...{ id, year: yearOf(id), title: `Budget ${id}`, office: 'Amt', subBudget: id.slice(0, 3), at: at(day) },
    });
    for (const [line, { amount, kind = 'operating', ...said }] of Object.entries(lines)) {
      await this.done(finance, 'openLine', { id, line, title: line, kind, ...said, at: at(day) });
      if (amount !== '0.00') await this.done(finance, 'bookAppropriation', { id, line, amount, at: at(day) });
    }
  }

  /** Takes a planned Budget into force for the beginning of its year. */
  async enforce(id: string): Promise<void> {
    const { finance } = this.people;
    const year = yearOf(id) - 1;
    const decision = { ...DECISION, sessionOn: `${year}-12-11` };
    await this.done(finance, 'introduceBudget', { id, at: at(`${year}-10-01`) });
    await this.done(finance, 'deliberateBudget', { id, reading: 3, at: at(`${year}-12-01`) });
    await this.done(finance, 'adoptBudget', { id, decision, at: at(`${year}-12-11`) });
    await this.done(finance, 'takeBudgetIntoForce', { id, publishedOn: `${year}-12-29`, at: at(`${year}-12-29`) });
  }

  /** A Budget that is in force, with its lines. */
  async year(id: string, lines: Readonly<Record<string, PlannedLine>>): Promise<void> {
    await this.plan(id, lines);
    await this.enforce(id);
  }

  /** What somebody is answered who may ask. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  async asked(query: string, look: object = {}, who = this.people.finance): Promise<any> {
    const { data, errors } = await who.ask(query, {}, look);
    expect(errors).toBeUndefined();
    return data;
  }

  /** Some figures of a line. */
  async figures(line: string, names: string, look: object = {}): Promise<Record<string, string>> {
    const { budgetLine } = await this.asked(`{ budgetLine(id: "${line}") { figures { ${names} } } }`, look);
    return budgetLine.figures;
  }

  close(): Promise<void> {
    return this.door.close();
  }
}

export interface Facts {
  readonly facts: Readonly<Record<string, string>>;
}

const yearOf = (id: string): number => Number(id.slice(-4));

/** Facts of a refusal by name. */
export const factsOf = (facts: readonly { name: string; value: string }[]): Record<string, string> =>
  Object.fromEntries(facts.map(({ name, value }) => [name, value]));

/** `12.34` in whole cents. */
export const cents = (money: string): number => Number(money.replace('.', ''));

import { PackagePartReady } from '@moves/events/catalogue/council';
import { PackageApproved, PackageFailed, type Ready } from '@moves/events/catalogue/joint-acts';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { type Decision, demandRecorded } from './decision.ts';

/** What a thing said to its part of a package: what is ready there, or why it cannot. */
export type Answer = { readonly joint: string; readonly stream: string } & (
  | { readonly ready: readonly Ready[] }
  | { readonly code: string; readonly facts: Readonly<Record<string, string | number>> }
);

/** A thing has answered; asked by a reaction only. */
export class NoteAnswer {
  static readonly dated = anyPastDay;
  constructor(
    readonly decisionId: string,
    readonly answer: Answer,
    readonly act: Act,
  ) {}
}

/**
 * Collects answers. When all things are ready, one event says that everything has happened; when one is not, one event says
 * that nothing will. What comes after the end changes nothing, nor does an answer that comes twice.
 */
export const noteAnswer = (d: Decision, { answer }: NoteAnswer) => {
  demandRecorded(d);
  const { joint, stream } = answer;
  const running = d.packages.find(one => one.joint === joint && one.state === 'running');
  if (!running?.parts.some(part => part.stream === stream) || running.ready[stream]) return [];
  const { at, parts, ready } = running;
  if ('code' in answer) {
    const { code, facts } = answer;
    const prepared = parts.map(part => part.stream).filter(other => other !== stream);
    return [PackageFailed({ joint, refusals: [{ stream, code, facts: { ...facts } }], prepared }, at)];
  }
  const all: typeof ready = { ...ready, [stream]: answer.ready };
  const noted = PackagePartReady({ joint, stream, ready: [...answer.ready] }, at);
  if (parts.some(part => !all[part.stream])) return [noted];
  return [
    noted,
    PackageApproved({ joint, parts: parts.map(part => ({ stream: part.stream, ready: [...all[part.stream]!] })) }, at),
  ];
};

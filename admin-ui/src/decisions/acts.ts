import { day, long, office, source, text } from '../acts/fields.ts';
import type { ActForms, Field } from '../acts/form.ts';
import { type Decision, pointOutcomes, voteResults } from './decision.ts';

const point: Field = {
  name: 'point',
  kind: 'pick',
  required: true,
  from: thing =>
    (thing as unknown as Decision).points.map(({ id, wording }) => ({ id, name: `${id}: ${wording.slice(0, 80)}` })),
};
const count = (name: string): Field => ({ name, kind: 'whole', half: true });
const evidenceOf = (kind: string): Field => ({
  name: 'id',
  kind: 'thing',
  of: `${kind}s` as 'measures',
  label: 'evidenceThing',
  half: true,
  when: values => values.kind === kind,
});

/** Every act of a decision, in the order it lives through them. */
export const decisionActs = {
  recordDecision: {
    place: 'list',
    dated: true,
    fields: [
      { name: 'paper', kind: 'thing', of: 'papers', label: 'paperOf', required: true },
      { name: 'session', kind: 'thing', of: 'sessions', required: true },
      text('item'),
      { name: 'authoritative', kind: 'flag', initial: true },
      {
        name: 'points',
        kind: 'votes',
        required: true,
        fields: [
          text('point', { required: true }),
          {
            name: 'result',
            kind: 'enum',
            label: 'voteResult',
            values: voteResults,
            words: 'voteResult',
            required: true,
            half: true,
          },
          count('yes'),
          count('no'),
          count('abstained'),
        ],
      },
      { name: 'resultWording', kind: 'text', hint: 'resultWording' },
      count('present'),
      count('members'),
      source,
    ],
  },
  objectToDecision: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  settleObjection: {
    place: 'life',
    dated: true,
    because: 'required',
    fields: [{ name: 'stands', kind: 'flag', initial: true }],
  },
  retryPackage: { place: 'points', dated: true, fields: [point] },
  assignPoint: { place: 'points', dated: true, fields: [point, office, day('dueOn')] },
  giveEvidence: {
    place: 'points',
    dated: true,
    fields: [
      point,
      long('text', { label: 'evidenceText', required: true }),
      { name: 'donePercent', kind: 'whole', required: true, half: true },
      text('document'),
      {
        name: 'thing',
        kind: 'group',
        core: 'id',
        label: 'evidenceThing',
        fields: [
          {
            name: 'kind',
            kind: 'enum',
            label: 'evidenceKind',
            values: ['measure', 'budget', 'position', 'paper'],
            words: 'evidenceKind',
            half: true,
          },
          evidenceOf('measure'),
          evidenceOf('budget'),
          evidenceOf('position'),
          evidenceOf('paper'),
        ],
      },
    ],
  },
  settlePoint: {
    place: 'points',
    dated: true,
    fields: [
      point,
      {
        name: 'outcome',
        kind: 'enum',
        label: 'pointOutcome',
        values: pointOutcomes,
        words: 'pointOutcome',
        required: true,
        half: true,
      },
      long('text', { label: 'settleText', required: true }),
    ],
  },
} as const satisfies ActForms;

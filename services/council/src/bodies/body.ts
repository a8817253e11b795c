import { type BodyEvent, type BodyKind, bodyEvents } from '@moves/events/catalogue/council';
import { aggregate, was } from '@moves/events/decider/aggregate';

/** A body that is known: the council, a committee, a group of councillors. */
export interface KnownBody {
  readonly status: 'registered';
  readonly name: string;
  readonly shortName: string;
  readonly kind: BodyKind;
}
export type Body = { readonly status: 'unknown' } | KnownBody;

/** Bodies, and what is known of them. */
export const body = aggregate<Body, BodyEvent>()({
  name: 'body',
  events: bodyEvents,
  initial: { status: 'unknown' },
  evolve: {
    BodyRegistered: (b, { name, shortName, kind }) => ({
      ...was(b, 'unknown'),
      status: 'registered',
      name,
      shortName,
      kind,
    }),
  },
});

/** True for a body that meets and votes; groups and the administration do not. */
export const votes = ({ kind }: KnownBody): boolean => kind !== 'parliamentaryGroup' && kind !== 'administration';

/** True for a body that may decide on a matter itself (§§ 24, 39 GemO); an advisory committee may not (§ 41 GemO). */
export const decides = ({ kind }: KnownBody): boolean => kind === 'council' || kind === 'committeeDeciding';

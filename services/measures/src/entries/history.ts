import type { Recorded } from '@moves/events/catalogue/define';
import type { MeasureEvent } from '@moves/events/catalogue/measures';
import type { Instant } from '@moves/events/catalogue/time';
import { effective, isAside } from '@moves/events/decider/aggregate';
import type { GraphContext } from '@moves/events/graph/context';
import { decisionSaid, type SentencesOf, type Telling } from '@moves/events/graph/history';
import { type Measure, measure } from '../measure.ts';

/** Each event in a sentence. A forgotten one does not compile. */
const sentences: SentencesOf<MeasureEvent> = {
  MeasureTakenOver: ({ status, source }, { word }) => ({
    de: `Übernommen als „${word(status)}“, laut ${source.document}`,
    en: `Taken over as “${word(status)}”, according to ${source.document}`,
  }),
  MeasureProposed: ({ office }) => ({ de: `Vorgeschlagen für ${office}`, en: `Proposed for ${office}` }),
  MeasureAssessed: ({ finding }) => ({ de: `Geprüft: ${finding}`, en: `Assessed: ${finding}` }),
  MeasureRejected: () => ({ de: 'Abgelehnt', en: 'Rejected' }),
  MeasureApproved: ({ basis }, { day }) =>
    basis.kind === 'decision'
      ? {
          de: `Freigegeben mit Beschluss ${decisionSaid(basis.decision, { day })}`,
          en: `Approved by decision ${decisionSaid(basis.decision, { day })}`,
        }
      : {
          de: `Freigegeben in eigener Zuständigkeit: ${basis.ground}`,
          en: `Approved on the administration’s own authority: ${basis.ground}`,
        },
  MeasureStarted: ({ phase }, { word }) =>
    phase
      ? { de: `Begonnen mit der Phase ${word(phase)}`, en: `Started with the phase ${word(phase)}` }
      : { de: 'Begonnen', en: 'Started' },
  PhaseBegun: ({ phase }, { word }) => ({ de: `Phase ${word(phase)} begonnen`, en: `Phase ${word(phase)} begun` }),
  MeasurePaused: ({ untilOn }, { day }) =>
    untilOn
      ? { de: `Pausiert bis voraussichtlich ${day(untilOn)}`, en: `Paused, until ${day(untilOn)} as expected` }
      : { de: 'Pausiert', en: 'Paused' },
  MeasureResumed: () => ({ de: 'Fortgesetzt', en: 'Resumed' }),
  MeasurePutIntoOperation: () => ({ de: 'In Betrieb genommen', en: 'Put into operation' }),
  MeasureCompleted: ({ result }) => ({ de: `Abgeschlossen: ${result}`, en: `Completed: ${result}` }),
  MeasureCancelled: () => ({ de: 'Abgebrochen', en: 'Cancelled' }),
  MeasureHandedOver: ({ office }) => ({ de: `Übergeben an ${office}`, en: `Handed over to ${office}` }),
  MeasurePublished: () => ({ de: 'Veröffentlicht', en: 'Published' }),
  MeasureRestricted: () => ({ de: 'Nichtöffentlich gestellt', en: 'Restricted to the administration' }),
  MilestonePlanned: ({ name, planOn, statedAs }, { day }) => ({
    de: `Meilenstein „${name}“ geplant: ${planOn ? day(planOn) : statedAs}`,
    en: `Milestone “${name}” planned: ${planOn ? day(planOn) : statedAs}`,
  }),
  MilestoneReplanned: ({ milestone, planOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ umgeplant auf ${day(planOn)}`,
    en: `Milestone “${nameOf(milestone)}” replanned to ${day(planOn)}`,
  }),
  MilestoneForecast: ({ milestone, forecastOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ wird für ${day(forecastOn)} erwartet`,
    en: `Milestone “${nameOf(milestone)}” expected for ${day(forecastOn)}`,
  }),
  MilestoneReached: ({ milestone, actualOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ am ${day(actualOn)} erreicht`,
    en: `Milestone “${nameOf(milestone)}” reached on ${day(actualOn)}`,
  }),
  IndicatorDefined: ({ name, unit }) => ({
    de: `Kennzahl „${name}“ festgelegt (${unit})`,
    en: `Indicator “${name}” defined (${unit})`,
  }),
  ReadingRecorded: ({ indicator, value, qualifier, on }, { word, day, number, nameOf }) => ({
    de: `${nameOf(indicator)}: ${word(qualifier)} ${number(value)} am ${day(on)}`.replace('  ', ' '),
    en: `${nameOf(indicator)}: ${word(qualifier)} ${number(value)} on ${day(on)}`.replace('  ', ' '),
  }),
};

/** True if a measure was public when something took effect: what was sealed then stays sealed. */
function wasPublic(history: readonly Recorded[], at: Instant): boolean {
  const changes = effective(history, measure.catalogue).filter(event => VISIBILITY.includes(event.type));
  const last = changes.filter(({ envelope }) => envelope.at <= at).at(-1);
  return (
    last?.type === 'MeasurePublished' ||
    (last?.type === 'MeasureTakenOver' && (last.data as { public: boolean }).public)
  );
}
const VISIBILITY = ['MeasureTakenOver', 'MeasurePublished', 'MeasureRestricted'];

/** The decision kept in these books on which an approval stands, or stands by its correction. */
export function decisionNamed({ data }: Pick<Recorded, 'data'>): string | undefined {
  const { basis, data: corrected } = data as { basis?: { decision?: { id?: string } }; data?: object };
  return basis?.decision?.id ?? (corrected && decisionNamed({ data: corrected }));
}

const approvedBehindClosedDoors = {
  de: 'Freigegeben mit einem nichtöffentlichen Beschluss',
  en: 'Approved by a decision that was not public',
};

/** How the books of a measure are read out to somebody; `closed` are the decisions of which they may know nothing. */
export const measureTelling = (
  { viewer }: Pick<GraphContext, 'viewer'>,
  closed: ReadonlySet<string> = new Set(),
): Telling<Measure> => ({
  thing: measure,
  sentences: {
    ...sentences,
    MeasureApproved: (data, say) =>
      closed.has(decisionNamed({ data }) ?? '') ? approvedBehindClosedDoors : sentences.MeasureApproved(data, say),
  },
  names: ({ type, data }) => {
    const { milestone, indicator, name } = data as Record<string, string>;
    return type === 'MilestonePlanned' || type === 'IndicatorDefined' ? [(milestone ?? indicator)!, name!] : undefined;
  },
  // What is only being prepared, or was refused, is for the administration.
  seen: (history, event) =>
    !viewer.publicOnly ||
    (!isAside(event) && wasPublic(history, event.envelope.at) && !correctsWhatIsClosed(history, event, closed)),
});

/** True for a correction that would tell of a closed decision: the one it puts right, or the right one. */
function correctsWhatIsClosed(history: readonly Recorded[], event: Recorded, closed: ReadonlySet<string>): boolean {
  if (event.type !== 'EntryCorrected') return false;
  const { entry } = event.data as { entry: string };
  const said = history.filter(one => one.envelope.id === entry || (one.data as { entry?: string }).entry === entry);
  return said.some(one => closed.has(decisionNamed(one) ?? ''));
}

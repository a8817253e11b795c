import {
  type ApprovalBasis,
  IndicatorDefined,
  MeasureApproved,
  MeasureAssessed,
  MeasureProposed,
  MeasureStarted,
  MeasureTakenOver,
  MilestonePlanned,
  ReadingRecorded,
} from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId, PersonId } from '@moves/events/catalogue/values';
import { told } from '@moves/events/decider/spec';

/** Two people, a measure and what happened to it: what the specs of this folder tell their stories with. */
export const ann = 'ann' as PersonId;
export const bea = 'bea' as PersonId;
export const wlan = 'M16' as MeasureId;
export const day = (text: string): Day => text as Day;

export const masterData = { title: 'WLAN im Rathaus', fieldOfAction: 'it', office: 'Abteilung IuK' } as const;
export const because = { text: 'Die Verkabelung dauert länger.' };
export const paper = { document: 'Antwort vom 07.09.2021', mark: 'stated' } as const;

export const decision = {
  paper: 'GRDrs 288/2018',
  body: 'Gemeinderat',
  sessionOn: day('2018-06-28'),
  authoritative: true,
} as const;
export const byDecision: ApprovalBasis = { kind: 'decision', decision };

export const proposed = told(MeasureProposed({ key: wlan, ...masterData }))
  .on('2018-05-29')
  .by(ann)
  .named('the-proposal');
export const assessed = told(MeasureAssessed({ finding: 'Nötig und machbar.' }))
  .on('2018-06-11')
  .named('the-assessment');
export const approved = told(MeasureApproved({ basis: byDecision }))
  .on('2018-06-28')
  .by(bea)
  .named('the-approval');
export const started = told(MeasureStarted({})).on('2019-01-07').named('the-start');
export const takenOver = told(
  MeasureTakenOver({
    key: wlan,
    ...masterData,
    status: 'inProgress',
    qualifier: 'eq',
    source: paper,
    inferred: ['status'],
    public: true,
  }),
)
  .on('2021-09-07')
  .named('the-take-over');
export const planned = told(
  MilestonePlanned({ milestone: 'wing', name: 'Marktplatzflügel', planOn: day('2021-09-15'), critical: true }),
)
  .on('2021-09-07')
  .named('the-plan');
export const defined = told(IndicatorDefined({ indicator: 'spots', name: 'Hotspots', unit: 'Stück', direction: 'up' }))
  .on('2021-09-07')
  .named('the-indicator');
export const reading = told(
  ReadingRecorded({ indicator: 'spots', value: 300, qualifier: 'approx', on: day('2021-09-07'), source: paper }),
)
  .on('2021-09-07')
  .named('the-reading');

import { procedureWords, tenderStatusWords } from '@moves/events/catalogue/tenders/in-words';
import { type JudgedTender, judgedTenders } from '@moves/events/published/tenders/judged';
import { amongst, questionsOver } from '@moves/events/read-model/question';
import type { Parameters, Read } from '../kit/parameters.ts';
import { codes, keys, texts, yesOrNo } from '../kit/parameters.ts';
import type { ReportContext } from '../kit/report.ts';

/** With what reports on tenders can be asked for. */
export const tenderParameters = {
  tender: keys({ de: 'Vergabe', en: 'Tender' }),
  office: texts({ de: 'Stelle', en: 'Office' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
  procedure: codes({ de: 'Verfahren', en: 'Procedure' }, procedureWords),
  status: codes({ de: 'Stand', en: 'State' }, tenderStatusWords),
  exercise: yesOrNo({ de: 'Übung', en: 'Exercise' }),
} satisfies Parameters;
export type TendersWanted = Read<typeof tenderParameters>;

// biome-ignore lint/complexity/noBannedTypes: no table is named here; tenders come from a query
const db = questionsOver<{}>();

/** The tenders asked for, each with what today makes of it; a query that calls them `t`. */
export const tendersAsked = (context: ReportContext, wanted: TendersWanted) => {
  const { tender, office, measure, procedure, status, exercise } = wanted;
  return db
    .selectFrom(judgedTenders(context).as('t'))
    .$if(tender !== undefined, query => query.where(amongst('t.thing', tender!)))
    .$if(office !== undefined, query => query.where(amongst('t.office', office!)))
    .$if(measure !== undefined, query => query.where(amongst('t.measure', measure!)))
    .$if(procedure !== undefined, query => query.where(amongst('t.procedure', procedure!)))
    .$if(status !== undefined, query => query.where(amongst('t.status', status!)))
    .$if(exercise !== undefined, query => query.where('t.exercise', '=', Number(exercise)));
};

export type { JudgedTender };

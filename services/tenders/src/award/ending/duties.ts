import type { NoticeKind } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import {
  awardNoticeDueOn,
  awardNoticeRule,
  exPostRule,
  exPostUntil,
  statisticsDueOn,
  statisticsRuleOn,
} from '@moves/events/published/tenders/law/after-award';
import { type KnownTender, lawDayOf } from '../../tender-state.ts';

/** Refuses to close a file while something the law asks for after the award is not done: once closed, nobody is reminded of it (§ 39 VgV, § 30 UVgO, § 2 VergStatVO). */
export function demandDutiesDone(t: KnownTender): void {
  const { awardedOn, chosen, awards, notices, statisticsOn } = t;
  if (!awardedOn || !chosen) return;
  const { regime, procedure } = chosen;
  const sent = (wanted: NoticeKind): boolean =>
    [...notices.values()].some(({ kind, rejected }) => kind === wanted && !rejected);
  const netCents = awards.reduce((sum, award) => sum + award.netCents, 0);
  const begunOn = lawDayOf(t, awardedOn);

  const noticed = !awardNoticeDueOn(regime, awardedOn) || sent('awardNotice');
  demand(noticed, 'award-notice-missing', { source: awardNoticeRule.source });
  const published = !exPostUntil(procedure, netCents, awardedOn) || sent('nationalExPost');
  demand(published, 'award-notice-missing', { source: exPostRule.source });
  const reported = !statisticsDueOn({ regime, netCents, begunOn, awardedOn }) || statisticsOn;
  demand(reported, 'statistics-missing', { source: statisticsRuleOn(begunOn).source });
}

import type { NoticeKind } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { awardNoticeDueOn, awardNoticeRule, exPostDue } from '../../law/notices.ts';
import { statisticsDueOn, statisticsRuleOn } from '../../law/statistics.ts';
import { lawDayOf } from '../../tender.ts';
import type { KnownTender } from '../../tender-state.ts';

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
  const exPost = exPostDue({ regime, procedure, netCents, awardedOn });
  demand(!exPost || sent('nationalExPost'), 'award-notice-missing', { source: exPost?.source });
  const reported = !statisticsDueOn({ regime, netCents, begunOn, awardedOn }) || statisticsOn;
  demand(reported, 'statistics-missing', { source: statisticsRuleOn(begunOn).source });
}

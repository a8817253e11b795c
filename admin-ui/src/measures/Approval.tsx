import Typography from '@mui/material/Typography';
import { Section } from '../frame/Section.tsx';
import type { DecisionRef, Measure } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';

/** On what the approval of a measure stands: a decision of a council body, or the administration's own authority. */
export function Approval({ measure: { approval } }: { measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <Section title={say('measure.approval')}>
      {!approval && <Typography color="text.secondary">{say('measure.approvalNone')}</Typography>}
      {approval && <Typography>{say('measure.approvalOn', { day: writtenDay(approval.on, locale) })}</Typography>}
      {approval?.decision && <Decision of={approval.decision} />}
      {approval?.authority && (
        <>
          <Typography variant="body2" color="text.secondary">
            {say('measure.approvalAuthority')}
          </Typography>
          <Typography>{approval.authority}</Typography>
        </>
      )}
    </Section>
  );
}

function Decision({
  of: { paper, body, sessionOn, minutes, item, point, result, authoritative },
}: {
  of: DecisionRef;
}) {
  const say = useSay();
  const locale = useLanguage();
  const details = [
    minutes && `${say('measure.minutes')} ${minutes}`,
    item && `${say('measure.item')} ${item}`,
    point && `${say('measure.point')} ${point}`,
    result && `${say('measure.result')}: ${result}`,
  ];
  return (
    <>
      <Typography>
        {body} ({say(authoritative ? 'measure.deciding' : 'measure.advising')}), {writtenDay(sessionOn, locale)}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[paper, ...details].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
}

import Typography from '@mui/material/Typography';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import type { Measure } from './measure.ts';

/** On what the approval of a measure stands: a decision of a council body, or the administration's own authority. */
export function Approval({ measure: { approval } }: { measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <Section title={say('measure.approval')}>
      {!approval && <Typography color="text.secondary">{say('measure.approvalNone')}</Typography>}
      {approval && <Typography>{say('measure.approvalOn', { day: writtenDay(approval.on, locale) })}</Typography>}
      {approval?.decision && (
        <DecisionText of={approval.decision} id={approval.decidedIn?.id ?? approval.decision.id} whole />
      )}
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

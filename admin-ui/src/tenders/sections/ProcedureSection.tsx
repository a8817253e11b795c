import Box from '@mui/material/Box';
import { DayText } from '../../fields/DayText.tsx';
import { Euros } from '../../fields/Euros.tsx';
import { FactList } from '../../fields/FactList.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import type { Tender } from '../tender.ts';

/** The procedure, its paragraph, and the threshold and limit of its day. */
export function ProcedureSection({ tender: { choice, begunOn, procedure } }: { tender: Tender }) {
  const say = useSay();
  return (
    <Section title={say('tender.procedureSection')}>
      {!choice ? (
        <p>{procedure ? say(`procedure.${procedure}`) : say('tender.noProcedure')}</p>
      ) : (
        <>
          <Box sx={{ mb: 1.5 }}>
            <strong>{say(`procedure.${choice.procedure}`)}</strong>, {choice.paragraph} –{' '}
            {say(`regime.${choice.regime}`)}
          </Box>
          <FactList
            facts={[
              [
                say('tender.threshold'),
                <span key="threshold">
                  <Euros of={choice.threshold} /> ({say(choice.aboveThreshold ? 'tender.above' : 'tender.below')}),{' '}
                  {choice.thresholdSource}
                </span>,
              ],
              [
                say('tender.limit'),
                choice.limit && (
                  <>
                    <Euros of={choice.limit} />, {choice.limitSource}
                  </>
                ),
              ],
              [say('term.begunOn'), begunOn && <DayText of={begunOn} />],
              [
                say('tender.codes'),
                <span key="codes">
                  {choice.eforms}, {choice.ocds} {choice.codesLabel && `(${choice.codesLabel})`}
                </span>,
              ],
              [say('term.electronic'), choice.electronic ? say('app.yes') : choice.notElectronicReason],
              [say('term.undividedReason'), choice.undividedReason],
              [
                say('term.framework'),
                choice.framework && (
                  <>
                    <Euros of={choice.framework.maximumNet} />, {say('term.frameworkMonths')}: {choice.framework.months}{' '}
                    {choice.framework.longerReason}
                  </>
                ),
              ],
            ]}
          />
          {choice.grounds.length > 0 && (
            <Box component="ul" aria-label={say('term.grounds')} sx={{ mb: 0, pl: 2.5 }}>
              {choice.grounds.map(({ ground, reason }) => (
                <li key={ground}>
                  <strong>{ground}</strong>: {reason}
                </li>
              ))}
            </Box>
          )}
        </>
      )}
    </Section>
  );
}

import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { FactList } from '../fields/FactList.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { Inferred } from '../tenders/sections/Inferred.tsx';
import { type Contract, explainCommitted, explainUsed } from './contract.ts';
import { Utilisation } from './Utilisation.tsx';

/** What a contract is worth, how long it runs, and what has been bound and paid for it. */
export function ContractFacts({ contract }: { contract: Contract }) {
  const say = useSay();
  const { id, tender, framework, net, originalNet, qualifier, endsOn, noticeUntil, awardedOn } = contract;
  const figure = (name: string, amount: string, question: typeof explainUsed) => (
    <ExplainButton name={name} ask={toExplain(question, { id })}>
      <Euros of={amount} />
    </ExplainButton>
  );
  return (
    <Section title={say('contract.facts')}>
      {framework && (
        <Box sx={{ mb: 2, maxWidth: 420 }}>
          <Utilisation of={framework} />
          <div>
            {say('contract.left')}: <Euros of={framework.leftNet} />
          </div>
          {framework.callers && (
            <div>
              {say('term.callers')}: {framework.callers.join(', ')}
            </div>
          )}
        </Box>
      )}
      <FactList
        facts={[
          [say('contract.contractor'), contract.contractor],
          [
            say('contract.now'),
            !framework &&
              (net ? (
                <strong key="net">
                  {qualifier && qualifier !== 'eq' && `${say(`qualifier.${qualifier}`)} `}
                  <Euros of={net} />
                </strong>
              ) : (
                say('contract.unknownValue')
              )),
          ],
          [say('contract.original'), originalNet && originalNet !== net && <Euros of={originalNet} />],
          [
            say('contract.term'),
            <span key="term">
              <DayText of={contract.beginsOn} /> – {endsOn ? <DayText of={endsOn} /> : say('contract.unlimited')}
            </span>,
          ],
          [say('contract.noticeUntil'), noticeUntil && <DayText of={noticeUntil} />],
          [say('contract.used'), figure(say('contract.used'), contract.used.amount, explainUsed)],
          [say('contract.committed'), figure(say('contract.committed'), contract.committed.amount, explainCommitted)],
          [say('term.procedure'), contract.procedure && say(`procedure.${contract.procedure}`)],
          [say('term.regime'), say(`regime.${contract.regime}`)],
          [say('term.begunOn'), <DayText key="begun" of={contract.begunOn} />],
          [say('contract.award'), awardedOn && <DayText of={awardedOn} />],
          [say('list.tenders'), tender && <Link to={toThing('tenders', tender.id)}>{tender.title}</Link>],
          [say('term.measure'), contract.measure && <MeasureRef of={contract.measure} />],
          [say('term.office'), contract.office],
          [say('term.indexation'), contract.indexation && say('app.yes')],
          [
            say('contract.later'),
            contract.laterYears.length > 0 &&
              contract.laterYears.map(({ year, gross }) => (
                <div key={year}>
                  {year}: <Euros of={gross} />
                </div>
              )),
          ],
        ]}
      />
      {contract.takeOver && <SourceNote source={contract.takeOver.source} />}
      <Inferred of={contract.inferred} />
    </Section>
  );
}

import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { FactList } from '../../fields/FactList.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { typedPercent, writtenPercent } from '../../fields/share.ts';
import { Section } from '../../frame/Section.tsx';
import { useLanguage, useSay } from '../../i18n/words.ts';
import { SimpleTable } from '../../lists/SimpleTable.tsx';
import type { Criterion, Tender } from '../tender.ts';
import { Files } from './Files.tsx';
import { HashText } from './HashText.tsx';

/** What bidders are told: files, criteria and weights, frozen from publication on. */
export function Documents({ tender: { documents, approvals } }: { tender: Tender }) {
  const say = useSay();
  const locale = useLanguage();
  if (!documents)
    return (
      <Section title={say('tender.documentsSection')}>
        <p>{say('tender.noDocuments')}</p>
        <Approvals of={approvals} />
      </Section>
    );
  const { criteria, criteriaHash, priceFormula, mostPoints, variants, suitability, required, files } = documents;
  return (
    <Section title={say('tender.documentsSection')} lead={say(criteriaHash ? 'tender.frozen' : 'tender.notFrozen')}>
      <Files of={files} />
      <SimpleTable<Criterion>
        label={say('term.criteria')}
        rows={criteria}
        rowKey={({ id }) => id}
        columns={[
          {
            label: say('evaluation.criterion'),
            render: ({ title, description }) => (
              <>
                {title}
                {description && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{description}</Box>}
              </>
            ),
            total: say('explain.sum'),
          },
          { label: say('term.criterionKind'), render: ({ kind }) => say(`criterionKind.${kind}`) },
          {
            label: say('evaluation.weight'),
            right: true,
            render: ({ weight }) => writtenPercent(weight, locale),
            total: writtenPercent(
              criteria.reduce((sum, { weight }) => sum + weight, 0),
              locale,
            ),
          },
        ]}
      />
      <Box sx={{ mt: 2 }}>
        <FactList
          facts={[
            [say('term.priceFormula'), say(`priceFormula.${priceFormula}`)],
            [say('term.mostPoints'), typedPercent(mostPoints)],
            [say('term.variants'), say(`variantRule.${variants}`)],
            [say('term.suitability'), suitability.length > 0 && <List of={suitability} />],
            [say('term.requiredDocuments'), required.length > 0 && <List of={required} />],
            [say('evaluation.hash'), criteriaHash && <HashText of={criteriaHash} />],
          ]}
        />
      </Box>
      <Approvals of={approvals} />
    </Section>
  );
}

const List = ({ of }: { of: readonly string[] }) => (
  <ul style={{ margin: 0, paddingLeft: 20 }}>
    {of.map(line => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

function Approvals({ of }: { of: Tender['approvals'] }) {
  const say = useSay();
  if (of.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{say('tender.approvals')}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {of.map(({ kind, at, byName }) => (
          <li key={`${kind}-${at}`}>
            {say(kind === 'documents' ? 'tender.approvalDocuments' : 'tender.approvalPublication')}: {byName},{' '}
            <InstantText of={at} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

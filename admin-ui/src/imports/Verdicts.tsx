import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { type Tone, ToneChip } from '../fields/ToneChip.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { type ImportAnswer, type Verdict, verdicts } from './import.ts';
import { rowsCsv, saveText } from './rows-csv.ts';

const tones: Readonly<Record<Verdict, Tone>> = {
  new: 'active',
  posted: 'done',
  known: 'calm',
  conflict: 'bad',
  unmatched: 'warn',
  unreadable: 'bad',
};
const PAGE = 50;

/** Every row with its verdict, to be narrowed down to one verdict and taken along. */
export function Verdicts({ answer: { rows, counts, amounts, dryRun } }: { answer: ImportAnswer }) {
  const say = useSay();
  const locale = useLanguage();
  const [only, setOnly] = useState<Verdict>();
  const [most, setMost] = useState(PAGE);
  const there = verdicts.filter(verdict => counts[verdict] > 0);
  const chosen = rows.filter(({ verdict }) => !only || verdict === only);
  const heads = ['row', 'verdict', 'document', 'valueOn', 'amount', 'line', 'text', 'reason'] as const;
  const take = (some: typeof rows, name: string) =>
    saveText(
      rowsCsv(
        some,
        heads.map(head => say(`importHead.${head}`)),
        ({ verdict }) => say(`importVerdict.${verdict}`),
        locale,
      ),
      name,
    );
  const open = rows.filter(({ refusal }) => refusal);
  return (
    <Section
      title={say(dryRun ? 'import.judged' : 'import.result')}
      lead={say(dryRun ? 'import.judgedLead' : 'import.resultLead')}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button startIcon={<DownloadIcon />} onClick={() => take(rows, `${say('import.fileName')}.csv`)}>
            {say('import.takeAll')}
          </Button>
          {open.length > 0 && (
            <Button startIcon={<DownloadIcon />} onClick={() => take(open, `${say('import.openFileName')}.csv`)}>
              {say('import.takeOpen')}
            </Button>
          )}
        </Box>
      }
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        value={only ?? 'all'}
        aria-label={say('import.filter')}
        onChange={(_, value: Verdict | 'all' | null) => {
          setOnly(value === 'all' || value === null ? undefined : value);
          setMost(PAGE);
        }}
        sx={{ flexWrap: 'wrap', mb: 2 }}
      >
        <ToggleButton value="all" sx={{ textTransform: 'none', minHeight: 40 }}>
          {say('import.all')} ({rows.length})
        </ToggleButton>
        {there.map(verdict => (
          <ToggleButton key={verdict} value={verdict} sx={{ textTransform: 'none', minHeight: 40, gap: 0.75 }}>
            {say(`importVerdict.${verdict}`)} ({counts[verdict]})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <SimpleTable
        label={say('import.judged')}
        rows={chosen.slice(0, most)}
        rowKey={({ row }) => String(row)}
        columns={[
          { label: say('importHead.row'), render: ({ row }) => row },
          {
            label: say('importHead.verdict'),
            render: ({ verdict }) => <ToneChip tone={tones[verdict]}>{say(`importVerdict.${verdict}`)}</ToneChip>,
          },
          { label: say('importHead.document'), render: ({ document }) => document },
          { label: say('importHead.valueOn'), render: ({ valueOn }) => valueOn && <DayText of={valueOn} /> },
          {
            label: say('importHead.line'),
            render: ({ budget, line, text }) => (
              <>
                {[budget, line].filter(Boolean).join(' · ')}
                {text && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{text}</Box>}
              </>
            ),
          },
          { label: say('importHead.reason'), render: ({ refusal }) => refusal?.message },
          {
            label: say('importHead.amount'),
            right: true,
            render: ({ amount }) => amount && <Euros of={amount} />,
            total: only && <Euros of={amounts[only]} />,
          },
        ]}
      />
      {chosen.length > most && (
        <Button variant="text" onClick={() => setMost(most + 200)}>
          {say('import.more', { shown: most, count: chosen.length })}
        </Button>
      )}
    </Section>
  );
}

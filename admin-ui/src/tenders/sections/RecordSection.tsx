import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify } from 'react-admin';
import { roleOf } from '../../claims.ts';
import type { MovesData } from '../../data.ts';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import type { Tone } from '../../fields/ToneChip.tsx';
import { printMarked } from '../../frame/print.ts';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { useAnswer } from '../../useAnswer.ts';
import { askRecord } from '../ask.ts';
import type { RecordItem, Tender } from '../tender.ts';

const readers = ['procurement', 'auditor', 'programme'];
const tones: Readonly<Record<RecordItem['state'], Tone>> = {
  there: 'done',
  missing: 'bad',
  pending: 'calm',
  notApplicable: 'off',
};

/** The procurement file in the order of § 8 (2) VgV: what stands in it and what is missing; to print, and as a Word file. */
export function RecordSection({ tender: { id } }: { tender: Tender }) {
  const say = useSay();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const reads = readers.includes(roleOf() ?? '');
  const { data: answer } = useAnswer(askRecord, { id }, { enabled: reads });
  const items = answer?.tender?.record ?? [];
  if (!reads || items.length === 0) return null;
  const missing = items.filter(item => item.missing).length;
  const word = () =>
    void data
      .download('procurement-record', 'docx', { tender: id })
      .catch((error: Error) => notify(error.message, { type: 'error' }));
  return (
    <Section
      title={say('tender.recordSection')}
      lead={
        <>
          {say('tender.recordLead')}{' '}
          <Note
            tone={missing > 0 ? 'bad' : 'done'}
            text={missing > 0 ? say('tender.recordMissing', { smart_count: missing }) : say('tender.recordWhole')}
          />
        </>
      }
      actions={
        <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
          <Button startIcon={<PrintIcon />} onClick={printMarked}>
            {say('tender.print')}
          </Button>
          <Button startIcon={<DownloadIcon />} onClick={word}>
            {say('tender.docx')}
          </Button>
        </Box>
      }
    >
      <Box component="ol" data-printed sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {items.map(item => (
          <Item key={item.number} of={item} />
        ))}
      </Box>
    </Section>
  );
}

function Item({ of: { number, title, state, text, entries } }: { of: RecordItem }) {
  const say = useSay();
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}>
      <strong>
        {number}. {title}
      </strong>{' '}
      <Note tone={tones[state]} text={say(`recordState.${state}`)} />
      {text && (
        <Box sx={{ color: state === 'missing' ? 'error.main' : 'text.secondary', maxWidth: '80ch' }}>{text}</Box>
      )}
      {entries.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, maxWidth: '90ch' }}>
          {entries.map(entry => (
            <li key={`${entry.position} ${entry.text}`}>
              {entry.text}{' '}
              <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
                <InstantText of={entry.at} />
              </Box>{' '}
              {entry.enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}

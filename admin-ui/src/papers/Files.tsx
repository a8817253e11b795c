import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify } from 'react-admin';
import type { MovesData } from '../data.ts';
import { InstantText } from '../fields/InstantText.tsx';
import { Note } from '../fields/Note.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { PartTasks } from '../tasks/PartTasks.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import type { Paper, PaperFile } from './paper.ts';

const writtenSize = (bytes: number, locale: string) =>
  new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
    style: 'unit',
    unit: bytes < 1_000_000 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes < 1_000_000 ? bytes / 1_000 : bytes / 1_000_000);

/** The files of a paper, each named by its content. */
export function Files({ paper }: { paper: Paper }) {
  const say = useSay();
  return (
    <Section title={say('council.files')} actions={<PlaceTasks place="files" thing={paper} />}>
      {paper.files.length === 0 && <p>{say('council.noFiles')}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {paper.files.map(file => (
          <FileLine key={file.sha256} file={file} paper={paper} />
        ))}
      </Box>
    </Section>
  );
}

function FileLine({
  file: { sha256, title, mediaType, size, main, attachedAt },
  paper,
}: {
  file: PaperFile;
  paper: Paper;
}) {
  const say = useSay();
  const locale = useLanguage();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const fetchFile = () =>
    void data.fetchFile(sha256, title).catch((error: Error) => notify(error.message, { type: 'error' }));
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}>
      <Button startIcon={<DownloadIcon />} onClick={fetchFile}>
        {title}
      </Button>
      {main && <Note tone="active" text={say('term.mainFile')} />}
      <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', flex: '1 1 200px' }}>
        {mediaType} · {writtenSize(size, locale)} · <InstantText of={attachedAt} /> ·{' '}
        <span title={sha256}>SHA-256 {sha256.slice(0, 12)}…</span>
      </Box>
      <PartTasks
        names={['detachPaperFile']}
        thing={paper}
        preset={{ sha256 }}
        label={`${say('tasks.title')}: ${title}`}
      />
    </Box>
  );
}

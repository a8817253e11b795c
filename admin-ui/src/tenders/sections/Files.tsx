import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify } from 'react-admin';
import type { MovesData } from '../../data.ts';
import { Note } from '../../fields/Note.tsx';
import { useSay } from '../../i18n/words.ts';

/** Files of a tender to read, those of a corrigendum marked. */
export function Files({
  of,
}: {
  of: readonly { readonly sha256: string; readonly title: string; readonly corrigendum?: boolean }[];
}) {
  const say = useSay();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  return of.map(({ sha256, title, corrigendum }) => (
    <Box key={sha256} sx={{ mb: 1 }}>
      <Button
        startIcon={<DownloadIcon />}
        onClick={() =>
          void data.fetchFile(sha256, title).catch((error: Error) => notify(error.message, { type: 'error' }))
        }
      >
        {title}
      </Button>{' '}
      {corrigendum && <Note text={say('tender.corrigendum')} />}
    </Box>
  ));
}

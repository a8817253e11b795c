import Box from '@mui/material/Box';
import type { Mark } from '../graph.ts';
import { useSay } from '../i18n/words.ts';

/** How a fact is known, where that is not simply «its source says so». */
export function MarkNote({ mark, short }: { mark: Mark; short?: boolean }) {
  const say = useSay();
  if (mark === 'stated') return null;
  return (
    <Box
      component="span"
      title={short ? say(`mark.${mark}`) : undefined}
      sx={theme => ({
        ...theme.palette.tones[mark === 'fictitious' ? 'warn' : 'calm'],
        display: 'inline-block',
        border: '1px dashed currentColor',
        borderRadius: 0.5,
        px: 0.5,
        typography: 'caption',
        lineHeight: 1.4,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      })}
    >
      {say(`${short ? 'shortMark' : 'mark'}.${mark}`)}
    </Box>
  );
}

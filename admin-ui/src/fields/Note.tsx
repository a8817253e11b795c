import Box from '@mui/material/Box';

/** A word or two set off by what they mean: late, withdrawn, blocked. */
export const Note = ({
  text,
  tone = 'calm',
}: {
  text: string;
  tone?: 'calm' | 'active' | 'done' | 'off' | 'warn' | 'bad';
}) => (
  <Box
    component="strong"
    sx={theme => ({
      ...theme.palette.tones[tone],
      typography: 'caption',
      fontWeight: 600,
      px: 0.75,
      borderRadius: 0.5,
      mr: 0.5,
      display: 'inline-block',
    })}
  >
    {text}
  </Box>
);

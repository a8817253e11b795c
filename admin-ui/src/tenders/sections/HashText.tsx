import Box from '@mui/material/Box';

/** A checksum, whole for those who compare, short for those who only see it. */
export const HashText = ({ of }: { of: string }) => (
  <Box component="code" title={of} sx={{ overflowWrap: 'anywhere', hyphens: 'none', fontSize: '0.8rem' }}>
    {of}
  </Box>
);

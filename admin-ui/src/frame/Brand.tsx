import Box from '@mui/material/Box';

/** The name of the house, with its sign. */
export const Brand = ({ large }: { large?: boolean }) => (
  <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.25 }}>
    <svg width={large ? 44 : 28} height={large ? 44 : 28} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#f3e9d2" />
      <path
        d="M6 23V10l6 7 6-7v13"
        fill="none"
        stroke="#12394a"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <path
        d="M23 22l4-4-4-4"
        fill="none"
        stroke="#b8692b"
        strokeWidth="3"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
    <Box
      component="span"
      sx={{
        fontFamily: 'h1.fontFamily',
        fontSize: large ? '2rem' : '1.3rem',
        fontWeight: 600,
        letterSpacing: '-0.01em',
      }}
    >
      MoveS
    </Box>
  </Box>
);

import Box from '@mui/material/Box';
import { type ReactNode, Suspense } from 'react';
import { SkipNavigationButton } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { ActForms } from '../acts/ActForms.tsx';
import { isPast, useCut } from '../time/cut.ts';
import { ExerciseBand } from '../training/ExerciseBand.tsx';
import { Boundary } from './Boundary.tsx';
import { Footer } from './Footer.tsx';
import { Head } from './Head.tsx';
import { Loading } from './Loading.tsx';
import { PastBand } from './PastBand.tsx';

/** What surrounds every page: head, the band of a past day, the page, and how fresh the data are. */
export function Frame({ children }: { children: ReactNode }) {
  const past = isPast(useCut());
  const { pathname } = useLocation();
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.default',
        borderStyle: 'solid',
        borderWidth: past ? { xs: 3, md: 6 } : 0,
        borderTopWidth: 0,
        borderColor: 'band.line',
      }}
    >
      <SkipNavigationButton />
      <Head />
      <ExerciseBand />
      <PastBand />
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{
          flexGrow: 1,
          width: '100%',
          maxWidth: 1360,
          mx: 'auto',
          px: { xs: 2, md: 4 },
          py: { xs: 2.5, md: 4 },
          outline: 'none',
        }}
      >
        <Boundary key={pathname}>
          <Suspense fallback={<Loading />}>
            <ActForms>{children}</ActForms>
          </Suspense>
        </Boundary>
      </Box>
      <Footer />
    </Box>
  );
}

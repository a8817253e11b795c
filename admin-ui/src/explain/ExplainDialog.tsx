import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId } from 'react';
import { Answered } from '../frame/Answered.tsx';
import { useSay } from '../i18n/words.ts';
import type { Question } from '../question.ts';
import { useAnswer } from '../useAnswer.ts';
import { type Ask, type ExplainAnswer, explanationIn } from './ask.ts';
import { ExplanationView } from './ExplanationView.tsx';

/** Of which events a figure is made; they add up to it exactly. */
export function ExplainDialog({ name, ask, onClose }: { name: string; ask: Ask; onClose: () => void }) {
  const say = useSay();
  const title = useId();
  const small = useMediaQuery('(max-width:599px)');
  const answer = useAnswer(ask.question as Question<ExplainAnswer, object>, ask.variables);
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="md" fullScreen={small} scroll="body">
      <DialogTitle id={title} component="h2">
        {name}: {say('explain.title')}
      </DialogTitle>
      <DialogContent>
        <Answered answer={answer}>
          {answered => {
            const explanation = explanationIn(answered, ask.part);
            return explanation ? <ExplanationView of={explanation} /> : <p>{say('explain.none')}</p>;
          }}
        </Answered>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {say('app.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

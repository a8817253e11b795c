import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DayText } from '../fields/DayText.tsx';
import { useSay } from '../i18n/words.ts';
import { PartTasks } from '../tasks/PartTasks.tsx';
import { FigureItem } from './FigureItem.tsx';
import { draftedFigures } from './figure.ts';
import type { Inquiry, InquiryQuestion } from './inquiry.ts';

/** One question: what was asked, what is answered, and the figures the answer stands on. */
export function QuestionItem({ question, inquiry }: { question: InquiryQuestion; inquiry: Inquiry }) {
  const say = useSay();
  const { id, number, statedNumber, text, answer, draftedOn, figures } = question;
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <Typography variant="h3" sx={{ maxWidth: '70ch' }}>
          {number}. {text}
        </Typography>
        <PartTasks
          names={['draftAnswer']}
          thing={inquiry}
          preset={{ question: id, ...(answer && { text: answer, figures: draftedFigures(figures) }) }}
          label={`${say('tasks.title')}: ${say('term.question')} ${number}`}
        />
      </Box>
      {statedNumber && (
        <Typography variant="body2" color="text.secondary">
          {say('term.statedNumber')}: {statedNumber}
        </Typography>
      )}
      {answer ? (
        <Box sx={{ mt: 1, maxWidth: '75ch', whiteSpace: 'pre-line' }}>{answer}</Box>
      ) : (
        <Typography color="text.secondary">{say('council.noAnswer')}</Typography>
      )}
      {draftedOn && (
        <Typography variant="body2" color="text.secondary">
          {say('council.draftedOn')} <DayText of={draftedOn} />
        </Typography>
      )}
      {figures.length > 0 && (
        <Box
          component="ul"
          aria-label={say('term.figures')}
          sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 1 }}
        >
          {figures.map(figure => (
            <FigureItem key={figure.id} figure={figure} question={id} inquiry={inquiry} />
          ))}
        </Box>
      )}
    </Box>
  );
}

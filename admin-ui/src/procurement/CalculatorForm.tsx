import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { MessageKey } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';
import { categories, procedures } from '../tenders/words.ts';
import type { Given } from './given.ts';

type Of<Kind> = { [Name in keyof Given]: Given[Name] extends Kind ? Name : never }[keyof Given];

/** What the deadline calculator is told. */
export function CalculatorForm({ given, onChange }: { given: Given; onChange: (given: Given) => void }) {
  const say = useSay();
  const typed = (name: Of<string>, label: MessageKey, type: 'date' | 'datetime-local' | 'text' = 'date') => (
    <TextField
      type={type}
      label={say(label)}
      value={given[name]}
      onChange={event => onChange({ ...given, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  const chosen = (name: Of<string>, label: MessageKey, choices: readonly (readonly [string, MessageKey])[]) => (
    <TextField
      select
      label={say(label)}
      value={given[name]}
      onChange={event => onChange({ ...given, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {choices.map(([id, word]) => (
        <MenuItem key={id} value={id}>
          {say(word)}
        </MenuItem>
      ))}
    </TextField>
  );
  const ticked = (name: Of<boolean>, label: MessageKey) => (
    <FormControlLabel
      control={<Checkbox checked={given[name]} onChange={(_, on) => onChange({ ...given, [name]: on })} />}
      label={say(label)}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {chosen(
        'procedure',
        'term.procedure',
        procedures.map(id => [id, `procedure.${id}`] as const),
      )}
      {chosen(
        'category',
        'term.category',
        categories.map(id => [id, `category.${id}`] as const),
      )}
      {typed('dispatchedOn', 'term.dispatchedOn')}
      {ticked('electronic', 'term.electronic')}
      {ticked('notAllElectronic', 'term.notAllElectronic')}
      {ticked('urgent', 'calculator.urgent')}
      {given.urgent && typed('urgentReason', 'calculator.urgentReason', 'text')}
      <Box component="details" sx={{ mt: 1, '& > summary': { cursor: 'pointer', fontWeight: 600, py: 0.5 } }}>
        <summary>{say('calculator.more')}</summary>
        {typed('begunOn', 'term.begunOn')}
        {typed('publicationOn', 'calculator.publicationOn')}
        {typed('priorInformationOn', 'term.priorInformationOn')}
        {chosen('agreement', 'calculator.agreement', [
          ['', 'calculator.agreementNone'],
          ['reached', 'calculator.agreementReached'],
          ['failed', 'calculator.agreementFailed'],
        ])}
        {ticked('laterRound', 'calculator.laterRound')}
        {ticked('dynamicPurchasing', 'calculator.dynamic')}
        {typed('closesAt', 'calculator.closing', 'datetime-local')}
        {typed('informedOn', 'calculator.informedOn')}
        {ticked('lettersElectronic', 'calculator.lettersElectronic')}
        {ticked('frameworkCallOff', 'calculator.callOff')}
        {typed('awardedOn', 'calculator.awardedOn')}
        {typed('net', 'calculator.net', 'text')}
        {typed('objectionRejectedOn', 'calculator.objectionOn')}
      </Box>
    </Box>
  );
}

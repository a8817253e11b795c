import Typography from '@mui/material/Typography';
import { FormDataConsumer, TextInput, useGetOne } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import type { Paper } from '../papers/paper.ts';
import { Group } from './Group.tsx';
import { type KindProps, useField } from './useField.ts';

/** The points of the chosen paper, each with how it was voted on. */
export const VotesInput = ({ field, draw }: KindProps) => (
  <FormDataConsumer>
    {({ formData }) => (
      <Votes key={formData.paper} field={field} draw={draw} paper={formData.paper as string | undefined} />
    )}
  </FormDataConsumer>
);

function Votes({ field, draw, paper: id }: KindProps & { paper: string | undefined }) {
  const say = useSay();
  const { source } = useField(field);
  const { data: paper } = useGetOne<Paper>('papers', { id: id ?? '', meta: { whole: true } }, { enabled: Boolean(id) });
  if (!paper) return <Typography color="text.secondary">{say('form.choosePaper')}</Typography>;
  if (paper.points.length === 0)
    return <Typography color="text.secondary">{say('form.paperWithoutPoints')}</Typography>;
  return paper.points.map((point, index) => (
    <Group key={point.id} legend={say('form.votePoint', { point: point.id })}>
      <Typography variant="body2" sx={{ gridColumn: '1 / -1', mb: 1 }}>
        {point.wording}
      </Typography>
      <TextInput
        source={`${source}.${index}.point`}
        label={say('term.point')}
        defaultValue={point.id}
        sx={{ display: 'none' }}
      />
      {(field.fields ?? [])
        .filter(({ name }) => name !== 'point')
        .map(inner =>
          draw({
            ...inner,
            name: `${source}.${index}.${inner.name}`,
            label: inner.label ?? (inner.name as 'name'),
          }),
        )}
    </Group>
  ));
}

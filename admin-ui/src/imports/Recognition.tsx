import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { Choice } from './Choice.tsx';
import { assign, type ImportField, importFields, type Recognised } from './import.ts';
import type { Importing } from './useImport.ts';

const HEADER_ROWS = 20;

/** What was found out about a file; each of it can be said otherwise, and where nothing is certain it has to be. */
export function Recognition({ seen, importing: { told, busy, tell } }: { seen: Recognised; importing: Importing }) {
  const say = useSay();
  const rows = Array.from({ length: HEADER_ROWS }, (_, at) => [String(at + 1), String(at + 1)] as const);
  return (
    <Section
      title={say('import.recognised')}
      lead={say('import.recognisedLead', { kind: say(`import.${seen.kind}`), smart_count: seen.rows })}
    >
      {seen.doubts.map(({ code, message }) => (
        <Alert key={`${code} ${message}`} severity="warning" role="alert" sx={{ mb: 1 }}>
          {message}
        </Alert>
      ))}
      <Box
        sx={{ display: 'grid', gap: 2, my: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(min(180px, 100%), 1fr))' }}
      >
        {seen.kind === 'csv' ? (
          <>
            <Choice
              label={say('import.encoding')}
              value={seen.encoding ?? ''}
              choices={['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'].map(name => [name, name.toUpperCase()])}
              disabled={busy}
              onChange={encoding => tell({ ...told, encoding })}
            />
            <Choice
              label={say('import.delimiter')}
              value={seen.delimiter ?? ''}
              choices={[...';,|\t'].map(sign => [sign, sign === '\t' ? say('import.tab') : sign])}
              disabled={busy}
              onChange={delimiter => tell({ ...told, delimiter })}
            />
          </>
        ) : (
          <Choice
            label={say('import.sheet')}
            value={seen.sheet ?? ''}
            choices={(seen.sheets ?? []).map(name => [name, name])}
            disabled={busy}
            onChange={sheet => tell({ budget: told.budget, sheet })}
          />
        )}
        <Choice
          label={say('import.headerRow')}
          value={String(seen.headerRow ?? '')}
          choices={seen.headerRow ? rows : [['', '–'], ...rows]}
          disabled={busy}
          onChange={headerRow => tell({ ...told, headerRow, columns: {} })}
        />
        <Choice
          label={say('import.numbers')}
          value={told.numbers ?? (isIn(seen, 'import-numbers-ambiguous') ? '' : (seen.numbers?.style ?? ''))}
          choices={[
            ['', say(isIn(seen, 'import-numbers-ambiguous') ? 'import.say' : 'import.either')],
            ['de', '1.234,56'],
            ['en', '1,234.56'],
          ]}
          disabled={busy}
          onChange={numbers => tell({ ...told, numbers })}
        />
        <Choice
          label={say('import.days')}
          value={told.days ?? (isIn(seen, 'import-days-ambiguous') ? '' : (seen.days.style ?? ''))}
          choices={[
            [
              '',
              isIn(seen, 'import-days-ambiguous')
                ? say('import.say')
                : seen.days.forms.join(' · ') || say('import.either'),
            ],
            ['dmy', say('import.dmy')],
            ['mdy', say('import.mdy')],
          ]}
          disabled={busy}
          onChange={days => tell({ ...told, days })}
        />
      </Box>
      <SimpleTable
        label={say('import.columns')}
        rows={seen.columns}
        rowKey={({ column }) => column}
        columns={[
          { label: say('import.column'), render: ({ column, title }) => `${column} · ${title || '–'}` },
          { label: say('import.examples'), render: ({ examples }) => examples.filter(Boolean).join(' · ') },
          {
            label: say('import.means'),
            render: ({ column, title, field }) => (
              <Choice
                hidden
                label={`${say('import.means')}: ${title || column}`}
                value={field ?? ''}
                choices={[
                  ['', say('import.unused')],
                  ...importFields.map(name => [name, say(`importField.${name}`)] as const),
                ]}
                disabled={busy}
                onChange={name => tell(assign(told, seen, column, name as ImportField | ''))}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}

const isIn = ({ doubts }: Recognised, code: string): boolean => doubts.some(doubt => doubt.code === code);

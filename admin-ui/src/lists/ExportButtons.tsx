import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import ButtonGroup from '@mui/material/ButtonGroup';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { Format, MovesData } from '../data.ts';
import type { de } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';

/** Reports that are handed out beside that of their list. */
type BesideReport = keyof typeof de.report;

/** A report and what it is asked for. */
export interface Report {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Other reports on the same things, that no list shows. */
  readonly beside?: readonly BesideReport[];
}

/** Of what a list is narrowed down by, that which its report can be narrowed down by as well. */
export const among = (
  names: readonly string[],
  filter: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(names.filter(name => name in filter).map(name => [name, filter[name]]));

/** What parts the reports from the formats of the list's own. */
const first = { borderTop: 1, borderColor: 'divider', mt: 1, pt: 1.5 } as const;

/** Hands out a report as of the day that is shown: a workbook, or its rows as CSV or JSON. */
export function ExportButtons({ report: { name, parameters = {}, beside = [] } }: { report: Report }) {
  const say = useSay();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [busy, setBusy] = useState(false);

  async function save(format: Format, other?: BesideReport) {
    setAnchor(undefined);
    setBusy(true);
    await data.download(other ?? name, format, other ? {} : parameters).then(
      file => notify(say('list.exported', { name: file }), { type: 'success' }),
      (error: Error) => notify(error.message, { type: 'error' }),
    );
    setBusy(false);
  }

  return (
    <>
      <ButtonGroup disabled={busy}>
        <Button startIcon={<DownloadIcon />} onClick={() => void save('xlsx')}>
          {say('list.excel')}
        </Button>
        <Button
          aria-label={say('list.exportMore')}
          aria-haspopup="menu"
          aria-expanded={Boolean(anchor)}
          onClick={event => setAnchor(event.currentTarget)}
          sx={{ px: 0.5 }}
        >
          <ExpandMoreIcon />
        </Button>
      </ButtonGroup>
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-label': say('list.exportMore') } }}
      >
        <MenuItem onClick={() => void save('csv')}>{say('list.csv')}</MenuItem>
        <MenuItem onClick={() => void save('json')}>{say('list.json')}</MenuItem>
        {beside.map((other, index) => (
          <MenuItem key={other} onClick={() => void save('xlsx', other)} sx={index === 0 ? first : undefined}>
            {say(`report.${other}`)} ({say('list.excel')})
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

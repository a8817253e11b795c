import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { Euros } from '../../fields/Euros.tsx';
import { typedPercent, writtenPercent } from '../../fields/share.ts';
import { useLanguage, useSay } from '../../i18n/words.ts';
import { bidName, lotName } from '../sayings.ts';
import type { Evaluation, Tender } from '../tender.ts';

/** The evaluation sheet of one lot: criteria down, bids across, the best first. */
export function LotSheet({
  tender,
  evaluation,
  lot,
  titled,
}: {
  tender: Tender;
  evaluation: Evaluation;
  lot: string;
  titled: boolean;
}) {
  const say = useSay();
  const locale = useLanguage();
  const places = evaluation.ranking.filter(one => one.lot === lot).sort((a, b) => a.rank - b.rank);
  const bids = places.map(
    ({ bid }) => tender.bids.find(({ id }) => id === bid) ?? { id: bid, bidder: null, prices: [] },
  );
  const scoreOf = (bid: string, criterion: string) =>
    evaluation.scores.find(one => one.lot === lot && one.bid === bid && one.criterion === criterion);
  const points = (total: string) =>
    new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'de-DE', {
      maximumFractionDigits: 4,
      minimumFractionDigits: 2,
    }).format(Number(total) / 1_000_000);
  const label = `${say('tender.evaluationSection')} ${titled ? lotName(tender, lot) : ''}`;
  return (
    <Box sx={{ mb: 2 }}>
      {titled && <Typography variant="h3">{lotName(tender, lot)}</Typography>}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
        <Table size="small" aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{say('evaluation.criterion')}</TableCell>
              <TableCell align="right">{say('evaluation.weight')}</TableCell>
              {bids.map(bid => (
                <TableCell key={bid.id} align="right" sx={{ whiteSpace: 'normal', minWidth: 110 }}>
                  {bidName(bid)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            <TableRow>
              <TableCell component="th" scope="row" colSpan={2}>
                {say('evaluation.price')}
              </TableCell>
              {bids.map(({ id, prices }) => {
                const price = prices.find(one => one.lot === lot);
                return (
                  <TableCell key={id} align="right">
                    {price && <Euros of={price.net} />}
                  </TableCell>
                );
              })}
            </TableRow>
            {evaluation.criteria.map(({ id: criterion, title, weight }) => (
              <TableRow key={criterion}>
                <TableCell component="th" scope="row">
                  {title}
                </TableCell>
                <TableCell align="right">{writtenPercent(weight, locale)}</TableCell>
                {bids.map(({ id }) => {
                  const score = scoreOf(id, criterion);
                  return (
                    <TableCell key={id} align="right">
                      {score && typedPercent(score.points)}
                      {score?.reason && (
                        <Box sx={{ typography: 'caption', color: 'text.secondary', textAlign: 'left' }}>
                          {score.reason}
                        </Box>
                      )}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
            <TableRow sx={{ '& th, & td': { fontWeight: 700, borderTop: 2, borderColor: 'divider' } }}>
              <TableCell component="th" scope="row" colSpan={2}>
                {say('evaluation.total')}
              </TableCell>
              {places.map(({ bid, total }) => (
                <TableCell key={bid} align="right">
                  {points(total)}
                </TableCell>
              ))}
            </TableRow>
            <TableRow sx={{ '& th, & td': { fontWeight: 700 } }}>
              <TableCell component="th" scope="row" colSpan={2}>
                {say('evaluation.rank')}
              </TableCell>
              {places.map(({ bid, rank }) => (
                <TableCell key={bid} align="right">
                  {rank}
                </TableCell>
              ))}
            </TableRow>
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}

import { useTheme } from '@mui/material/styles';
import { kinds } from './track.ts';

/** The shape of one of a milestone's four days. */
export function Mark({ kind }: { kind: (typeof kinds)[number]['kind'] }) {
  const { palette } = useTheme();
  const colour = {
    baseline: palette.text.secondary,
    plan: palette.series[0],
    forecast: palette.series[1],
    actual: palette.lights.green.shape,
  }[kind];
  const shape = kinds.find(one => one.kind === kind);
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ display: 'block' }}>
      <path d={shape?.path} fill={shape?.filled ? colour : palette.background.paper} stroke={colour} strokeWidth="2" />
      {kind === 'actual' && (
        <path d="m5 8 2.2 2.2L11 6.3" fill="none" stroke={palette.background.paper} strokeWidth="1.8" />
      )}
    </svg>
  );
}

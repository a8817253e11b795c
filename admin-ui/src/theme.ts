import { defaultTheme, type RaThemeOptions } from 'react-admin';
import type { Light } from './graph.ts';

interface Tone {
  readonly color: string;
  readonly backgroundColor: string;
}
/** Colours of meaning: how something stands, never what kind of thing it is. */
type Tones = Readonly<Record<'calm' | 'active' | 'done' | 'off' | 'warn' | 'bad', Tone>>;
/** Colours of where a euro is; from spent to still free they grow lighter. */
type Places = Readonly<Record<'actual' | 'committed' | 'reserved' | 'blocked' | 'available', string>>;
type Lights = Readonly<Record<Light, { readonly shape: string; readonly text: string }>>;

declare module '@mui/material/styles' {
  interface Palette {
    tones: Tones;
    lights: Lights;
    series: readonly string[];
    places: Places;
    band: Tone & { line: string };
  }
  interface PaletteOptions {
    tones: Tones;
    lights: Lights;
    series: readonly string[];
    places: Places;
    band: Tone & { line: string };
  }
}

const tone = (color: string, backgroundColor: string): Tone => ({ color, backgroundColor });

const light = {
  primary: { main: '#17506a', dark: '#0f3a4e', contrastText: '#ffffff' },
  secondary: { main: '#12394a', contrastText: '#ffffff' },
  error: { main: '#a3211a' },
  warning: { main: '#8a5200' },
  info: { main: '#17506a' },
  success: { main: '#1d6b45' },
  text: { primary: '#1b2529', secondary: '#4d5a60' },
  divider: '#d9d6cc',
  tones: {
    calm: tone('#44525a', '#ebe9e2'),
    active: tone('#0f4a63', '#dcebf1'),
    done: tone('#17593a', '#dff0e6'),
    off: tone('#5f4a48', '#efe6e4'),
    warn: tone('#774600', '#fdedcf'),
    bad: tone('#96201a', '#fbe3e0'),
  },
  lights: {
    red: { shape: '#b3261e', text: '#96201a' },
    yellow: { shape: '#d18a00', text: '#774600' },
    grey: { shape: '#7a868c', text: '#4d5a60' },
    green: { shape: '#23825a', text: '#17593a' },
    none: { shape: '#a9b0b3', text: '#4d5a60' },
  },
  series: ['#17506a', '#b8692b', '#5b7f3b'],
  places: { actual: '#12394a', committed: '#2f7d9c', reserved: '#c98646', blocked: '#8c8f92', available: '#a9cdb4' },
  band: { ...tone('#4a3108', '#eccf95'), line: '#b98a3a' },
};

const dark: typeof light = {
  primary: { main: '#8fc7de', dark: '#6fb0cb', contrastText: '#08222e' },
  secondary: { main: '#0c2834', contrastText: '#ffffff' },
  error: { main: '#f2a49c' },
  warning: { main: '#e9b765' },
  info: { main: '#8fc7de' },
  success: { main: '#86cfa9' },
  text: { primary: '#e8ecec', secondary: '#b0bbc0' },
  divider: '#354248',
  tones: {
    calm: tone('#c6d0d4', '#2c383e'),
    active: tone('#b5deee', '#17404f'),
    done: tone('#a9e0c2', '#1b4030'),
    off: tone('#dcc6c3', '#40302e'),
    warn: tone('#f2cd8d', '#49350f'),
    bad: tone('#f6bbb5', '#52211d'),
  },
  lights: {
    red: { shape: '#ee7a70', text: '#f6bbb5' },
    yellow: { shape: '#e9b04a', text: '#f2cd8d' },
    grey: { shape: '#93a0a6', text: '#c6d0d4' },
    green: { shape: '#5cba8d', text: '#a9e0c2' },
    none: { shape: '#6c787d', text: '#c6d0d4' },
  },
  series: ['#8fc7de', '#e6a873', '#a9cb85'],
  places: { actual: '#8fc7de', committed: '#4d93b0', reserved: '#d99a5b', blocked: '#7d868a', available: '#5f8f70' },
  band: { ...tone('#f5dfb3', '#4b3914'), line: '#b98a3a' },
};

const SANS =
  '"Source Sans 3", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Noto Sans", Carlito, Arial, sans-serif';
const SERIF = 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Caladea, Georgia, serif';

/** How the console looks: paper and ink by day, slate by night, and sepia when it shows the past. */
export function themeOf(mode: 'light' | 'dark', past: boolean): RaThemeOptions {
  const colours = mode === 'light' ? light : dark;
  const paper =
    mode === 'light'
      ? { default: past ? '#f3e8d2' : '#f6f5f1', paper: past ? '#fdf8ec' : '#ffffff' }
      : { default: past ? '#231d12' : '#12191c', paper: past ? '#2b2418' : '#1a2327' };
  const heading = { fontFamily: SERIF, fontWeight: 600, letterSpacing: '-0.01em' };
  return {
    ...defaultTheme,
    palette: { mode, ...colours, background: paper },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: SANS,
      fontSize: 15,
      h1: { ...heading, fontSize: 'clamp(1.5rem, 1.1rem + 1.8vw, 2rem)', lineHeight: 1.2 },
      h2: { ...heading, fontSize: '1.35rem', lineHeight: 1.3 },
      h3: { ...heading, fontSize: '1.1rem', lineHeight: 1.35 },
      body2: { fontSize: '0.85rem', lineHeight: 1.5 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: {
        styleOverrides: {
          body: { overflowWrap: 'break-word', hyphens: 'auto' },
          ':focus-visible': { outline: `3px solid ${colours.primary.main}`, outlineOffset: 2 },
          'time, td, th': { fontVariantNumeric: 'tabular-nums' },
          a: { color: colours.primary.main, textUnderlineOffset: '0.15em' },
          '@media print': {
            header: { display: 'none !important' },
            body: { backgroundColor: '#fff' },
            'body[data-printing] main section': { display: 'none' },
            'body[data-printing] main section:has([data-printed])': { display: 'block', border: 0 },
          },
        },
      },
      MuiPaper: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundImage: 'none' }, outlined: { borderColor: colours.divider } },
      },
      // A button that becomes possible is legible at once, not after a fade.
      MuiButton: {
        defaultProps: { disableElevation: true, variant: 'outlined' },
        styleOverrides: { root: { transition: 'none' } },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
      // A tooltip stands within the main part too, so that it is never outside of every landmark.
      MuiTooltip: {
        defaultProps: {
          arrow: true,
          slotProps: {
            popper: { container: () => document.getElementById('main-content') },
            transition: { timeout: 0 },
          },
        },
      },
      MuiTableCell: {
        styleOverrides: {
          head: { fontWeight: 600, color: colours.text.secondary, whiteSpace: 'nowrap' },
          root: { borderColor: colours.divider },
        },
      },
      MuiDialogTitle: { styleOverrides: { root: { fontFamily: SERIF, fontSize: '1.35rem', fontWeight: 600 } } },
      // What opens is there at once: nobody waits for a fade, and nothing is half legible.
      MuiDialog: { defaultProps: { transitionDuration: 0 } },
      MuiPopover: { defaultProps: { transitionDuration: 0 } },
      // A menu opens inside the form or the main part it belongs to, so that it stays within a landmark.
      MuiMenu: {
        defaultProps: {
          transitionDuration: 0,
          container: () => document.querySelector('.MuiDialog-paper') ?? document.getElementById('main-content'),
        },
      },
    },
  };
}

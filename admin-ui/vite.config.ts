import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where a backend listens while somebody works on the console with `npx vite admin-ui`. */
const backend = process.env.MOVES_BACKEND ?? 'http://127.0.0.1:4000';

export default defineConfig({
  plugins: [react()],
  // Nothing is inlined and nothing is fetched from elsewhere, so that a strict content security policy holds.
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_200,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/reports', '/files', '/bids', '/imports', '/health'].map(path => [path, backend]),
    ),
  },
});

import { useEffect } from 'react';
import { useRefresh } from 'react-admin';

const EVERY_MS = 1_500;

/** Looks again while Budgets are being asked, so that whoever waits sees how it ends. */
export function WhileAsking({ running }: { running: boolean }) {
  const refresh = useRefresh();
  useEffect(() => {
    if (!running) return;
    const again = setInterval(refresh, EVERY_MS);
    return () => clearInterval(again);
  }, [running, refresh]);
  return null;
}

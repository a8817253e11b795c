import { Component, type ReactNode } from 'react';
import { say } from '../i18n/words.ts';
import { TroubleNote } from './TroubleNote.tsx';

/** Keeps a page that cannot be drawn from taking the whole console with it. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <TroubleNote message={say('error.page')} onRetry={() => this.setState({ failed: false })} />;
  }
}

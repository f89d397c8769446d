import { Component, type ReactNode } from 'react';
import { appWords } from '../../text/appWords.ts';
import { useApp, useLang } from './AppContext.tsx';
import { forgetFailures } from './later.ts';

interface Props {
  children: ReactNode;
}

/** Keeps a failure inside one part of the page, and offers a way out of it. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    forgetFailures();
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return <Failure retry={() => this.setState({ hasFailed: false })} />;
  }
}

function Failure({ retry }: { retry: () => void }) {
  const { defaults, store } = useApp();
  const words = appWords[useLang()];
  return (
    <div className="failure" role="alert">
      <p>{words.failed}</p>
      <button type="button" className="control" onClick={retry}>
        {words.retry}
      </button>
      <button
        type="button"
        className="control"
        onClick={() => {
          store.getState().goTo(defaults);
          retry();
        }}
      >
        {words.reset}
      </button>
    </div>
  );
}

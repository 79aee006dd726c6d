import { Component, type ErrorInfo, type ReactNode } from 'react';

type Props = {
  /** Another key is another view: what failed in one does not stay in the way of the next. */
  resetKey: string;
  fallback: (details: string, retry: () => void) => ReactNode;
  children: ReactNode;
};

/** Catches what a view throws while it is drawn, and shows something else in its place. */
export class ErrorBoundary extends Component<Props, { details: string | null; key: string }> {
  override state = { details: null, key: this.props.resetKey };

  static getDerivedStateFromError(error: unknown) {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  static getDerivedStateFromProps(props: Props, state: { details: string | null; key: string }) {
    return props.resetKey === state.key ? null : { details: null, key: props.resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    const stack = `${String(error)}\n${info.componentStack ?? ''}`;
    this.setState({ details: stack });
  }

  override render() {
    const { details } = this.state;
    return details === null
      ? this.props.children
      : this.props.fallback(details, () => this.setState({ details: null }));
  }
}

import { Component, type ComponentChildren } from "preact";

interface Props {
  readonly children: ComponentChildren;
}

interface State {
  readonly fault: string;
}

/** A fault of one view leaves the rest of the page as it is. */
export class Boundary extends Component<Props, State> {
  override state: State = { fault: "" };

  static override getDerivedStateFromError(error: unknown): State {
    return { fault: String(error) };
  }

  override render() {
    const { fault } = this.state;
    return fault ? (
      <p class="clean">This can't be shown, which is a fault of the page: {fault}</p>
    ) : (
      this.props.children
    );
  }
}

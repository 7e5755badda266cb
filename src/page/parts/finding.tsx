import { useEffect, useRef } from "preact/hooks";
import { hashOf, type Place, start } from "../state/place.ts";
import { type Found, nameOf, report, titleOf } from "../state/report.ts";
import { Frames } from "./frame.tsx";
import { Icon, SeverityIcon } from "./icons.tsx";
import { Message } from "./text.tsx";

interface FindingOf {
  readonly found: Found;
  readonly place: Place;
  readonly isCurrent: boolean;
  /** Whether its plan has to be told. */
  readonly withPlan?: boolean;
}

/** One finding: what is wrong, where, and what to do. */
export function Finding({ found: { plan, finding }, place, isCurrent, withPlan = false }: FindingOf) {
  const { id, rule, severity, message, marks, fix } = finding;
  const step = finding.step === undefined ? undefined : plan.steps[finding.step];
  const self = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    self.current?.focus({ preventScroll: true });
    self.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);
  const to = (other: Partial<Place>) =>
    hashOf({ ...start, view: "plan", plan: nameOf(plan), filter: place.filter, ...other });
  return (
    <article
      ref={self}
      id={`finding-${id}`}
      class={`finding ${severity} ${isCurrent ? "current" : ""}`}
      aria-labelledby={`rule-${id}`}
      tabIndex={-1}
      data-finding={id}
    >
      <header>
        <SeverityIcon severity={severity} />
        <h2 id={`rule-${id}`}>
          <span class="severity">{severity}</span> <span class="rule">{rule}</span>
        </h2>
        {withPlan && (
          <a class="where" href={to({ finding: id })}>
            {titleOf(plan)}
          </a>
        )}
        {step && (
          <a
            class="where"
            href={to({ tab: "schedule", step: step.id })}
            title={`Step ${step.id}: ${step.title}`}
          >
            <b>{step.id}</b> {step.title}
          </a>
        )}
        <a class="permalink" href={to({ finding: id })} aria-label={`Link to this finding of ${rule}`}>
          <Icon name="link" />
        </a>
      </header>
      <p class="message">
        <Message text={message} />
      </p>
      <Frames marks={marks} severity={severity} />
      <footer>
        {fix && (
          <p class="fix">
            <b>fix</b> <Message text={fix} />
          </p>
        )}
        <p class="about">
          {report.rules[rule] && <span>Finds {report.rules[rule]}. </span>}
          <code>runbook-lint explain {rule}</code>
        </p>
      </footer>
    </article>
  );
}

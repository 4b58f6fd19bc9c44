"use client";

import type { MouseEvent, ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import type { Edit } from "@/lib/request";
import { usePlanner, usePlannerState, useRequest } from "./planner-context";
import { addressOf } from "./planner-store";

interface EditLinkProps {
  readonly edit: Edit;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly label?: string;
  /** What happens in place of the change, where the browser can do more than follow the link. */
  readonly onFollow?: (() => void) | undefined;
}

/** A change to the request as a real link: it works without JavaScript, and with it the plan changes in place. */
export function EditLink({
  edit,
  children,
  className = buttonClass("quiet"),
  label,
  onFollow,
}: EditLinkProps) {
  const { change } = usePlanner();
  const request = useRequest();
  const numbers = usePlannerState((state) => state.numbers);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (onFollow) onFollow();
    else change(edit);
  };
  return (
    <a
      href={addressOf(edit(request), numbers)}
      onClick={follow}
      className={className}
      aria-label={label}
      rel="nofollow"
    >
      {children}
    </a>
  );
}

import { type RefObject, useEffect, useRef } from "react";

/** A ref for the field that takes the focus when its form, which was just asked for, appears. */
export function useFocusAtStart<T extends HTMLElement>(): RefObject<T | null> {
  const field = useRef<T>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}

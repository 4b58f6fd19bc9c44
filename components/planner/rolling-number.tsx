"use client";

import { useEffect, useRef, useState } from "react";
import { grouped } from "../wording/amounts";

const ROLL_MS = 180;

/** A whole number that rolls to its next value in a moment, so that the eye sees which way it went. */
export function RollingNumber({ value }: { readonly value: number }) {
  const [shown, setShown] = useState(value);
  const from = useRef(value);
  useEffect(() => {
    const first = from.current;
    from.current = value;
    if (first === value || reducesMotion()) {
      setShown(value);
      return;
    }
    const begun = performance.now();
    let frame = requestAnimationFrame(function roll(now) {
      const part = Math.min(1, (now - begun) / ROLL_MS);
      setShown(Math.round(first + (value - first) * part));
      if (part < 1) frame = requestAnimationFrame(roll);
    });
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return grouped(shown);
}

function reducesMotion(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

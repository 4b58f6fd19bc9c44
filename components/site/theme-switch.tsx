"use client";

import { Moon, Sun, SunMoon } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslator } from "@/components/ui/translator";
import { site } from "@/lib/words/messages/en/pages/site";
import { THEME_KEY, THEMES, type Theme } from "./theme";

const ICON = { system: SunMoon, light: Sun, dark: Moon } as const;

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function chooseTheme(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be closed to us (private windows): the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** Goes through: as the device, light, dark. */
export function ThemeSwitch() {
  const t = useTranslator();
  const theme = useSyncExternalStore<Theme>(subscribe, currentTheme, () => "system");
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const Icon = ICON[theme];
  return (
    <button
      type="button"
      onClick={() => chooseTheme(next)}
      className="grid size-9 place-items-center rounded-md hover:bg-sunk"
      aria-label={t(site).changeColours(theme, next)}
      title={t(site).colours(theme)}
    >
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
    </button>
  );
}

/** Colours by theme. Those of events are Okabe's and Ito's, darkened or lightened until they are told from the paper. */
import type { EventKind, Sign, Theme } from "./picture.ts";

type Palette = {
  readonly paper: string;
  readonly sheet: string;
  readonly ink: string;
  readonly faded: string;
  readonly rule: string;
  readonly accent: string;
  readonly events: Readonly<Record<EventKind, string>>;
  readonly signs: Readonly<Record<Sign, string>>;
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: "#ffffff",
    sheet: "#f3f5f2",
    ink: "#1b211e",
    faded: "#59625d",
    rule: "#d9ddd8",
    accent: "#0f6b5c",
    events: {
      meeting: "#0072b2",
      agreement: "#c4500e",
      exercise: "#00805f",
      visit: "#a2478a",
      production: "#8a6a00",
      diplomacy: "#4a5560",
    },
    signs: {
      ring: "#c4500e",
      plus: "#0072b2",
      frame: "#00805f",
      cross: "#a2478a",
      kite: "#8a6a00",
      half: "#1b211e",
      funnel: "#2a7fae",
      bars: "#b3361f",
      dot: "#7c8680",
    },
  },
  dark: {
    paper: "#15191b",
    sheet: "#1f2527",
    ink: "#edf0ee",
    faded: "#a3ada8",
    rule: "#353d40",
    accent: "#6fcdb8",
    events: {
      meeting: "#56b4e9",
      agreement: "#f09058",
      exercise: "#35c79a",
      visit: "#e79ccb",
      production: "#e3c044",
      diplomacy: "#c0cad2",
    },
    signs: {
      ring: "#f09058",
      plus: "#56b4e9",
      frame: "#35c79a",
      cross: "#e79ccb",
      kite: "#e3c044",
      half: "#edf0ee",
      funnel: "#8fd0f5",
      bars: "#ff9d80",
      dot: "#7f8a85",
    },
  },
};

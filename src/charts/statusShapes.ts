import type {EventStatus} from "../extract/types.js";

/** How a status looks wherever it is drawn: a path within ±1, and whether it is filled. Its colour is `--status-…`. */
export interface StatusShape {
  readonly path: string;
  readonly filled: boolean;
}

const circle = "M0,-0.8A0.8,0.8,0,1,1,0,0.8A0.8,0.8,0,1,1,0,-0.8Z";

export const statusShapes: Readonly<Record<EventStatus, StatusShape>> = {
  happened: {path: circle, filled: true},
  ongoing: {path: "M-0.62,-0.85L0.9,0L-0.62,0.85Z", filled: true},
  planned: {path: circle, filled: false},
  denied: {path: "M-0.72,-0.72L0.72,0.72M0.72,-0.72L-0.72,0.72", filled: false},
  demanded: {path: "M0,-0.92L0.86,0.66L-0.86,0.66Z", filled: true},
  possible: {path: "M0,-0.95L0.95,0L0,0.95L-0.95,0Z", filled: false}
};

/** Every status an event can have, in the order in which the site names them. */
export const statuses = Object.keys(statusShapes) as readonly EventStatus[];

export const statusColour = (status: EventStatus): string => `var(--status-${status})`;

/** By what drawn events are filtered: status, then who says so. */
export const eventKey = (e: {readonly status: EventStatus; readonly by: string}) => `${e.status}|${e.by}`;

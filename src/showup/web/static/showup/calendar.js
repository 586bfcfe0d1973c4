// The calendar, where scripts run: another order is tried by dragging or by keys. What may be
// tried is what the form's own lists offer, so nothing here knows more than the page.

const form = () => document.getElementById("order-form");
const list = (pk) => form()?.querySelector(`[data-places="${pk}"]`);
const nameOf = (pk) => list(pk).closest("[data-name]").dataset.name;
const dayOf = (value) => (value ? document.querySelector(`[data-day="${CSS.escape(value)}"]`) : null);
let held = null; // the job that is being dragged
let lifted = null; // the job that keys have picked up, and where it was

function say(words, aloud = false) {
  const says = document.querySelector("[data-says]");
  says.className = aloud ? "notice" : "vh"; // a refusal is for everybody's eyes
  says.textContent = words;
}

function aim(day) {
  document.querySelectorAll(".day.is-target").forEach((each) => each.classList.remove("is-target"));
  day?.classList.add("is-target");
}

// while something is held, the days that it can be tried on stand out
function mark(pk) {
  document.querySelectorAll(".day.is-possible").forEach((each) => each.classList.remove("is-possible"));
  if (!pk) return;
  const own = list(pk).closest("[data-name]").dataset.on;
  const places = [own, ...[...list(pk).options].map((each) => each.value)];
  places.forEach((each) => dayOf(each)?.classList.add("is-possible"));
}

// where something can be tried, for whoever chose another day: a few of the list's own places
const FEW = 4;
function elsewhere(pk) {
  const days = [...list(pk).options].slice(1).map((each) => ({ on: each.value, says: each.text.split(",")[0] }));
  const shown = days.slice(0, FEW).map(({ on, says: day }) => (on === "out" ? day : `on ${day}`));
  if (days.length > FEW) return `${nameOf(pk)} can be tried ${shown.join(", ")}, and on what else its list names.`;
  return `${nameOf(pk)} can be tried ${[shown.slice(0, -1).join(", "), shown.at(-1)].filter(Boolean).join(" or ")}.`;
}

// each day says who is tried on it
function ghosts() {
  document.querySelectorAll("[data-ghost]").forEach((each) => each.remove());
  form()?.querySelectorAll("[data-places]").forEach((select) => {
    const day = dayOf(select.value);
    if (!day) return;
    const ghost = document.createElement("li");
    const name = document.createElement("b");
    ghost.className = "bit bit-tried";
    ghost.dataset.ghost = "";
    name.textContent = nameOf(select.dataset.places);
    ghost.append(name, " tried here");
    day.querySelector(".day-top").append(ghost);
    day.classList.remove("is-bare");
  });
}

function see(pk) {
  list(pk).closest("details").open = true;
  ghosts();
  form().requestSubmit();
}

function lift(grip) {
  const pk = grip.dataset.grip;
  lifted = { pk, grip, before: list(pk).value };
  grip.setAttribute("aria-pressed", "true");
  mark(pk);
  say(`${nameOf(pk)} is picked up. Arrow keys choose another day.`);
}

function choose(by) {
  const select = list(lifted.pk);
  const places = [...select.options];
  select.selectedIndex = (select.selectedIndex + by + places.length) % places.length;
  const day = dayOf(select.value);
  aim(day);
  day?.scrollIntoView({ block: "nearest" });
  say(`${nameOf(lifted.pk)}: ${places[select.selectedIndex].text}.`);
}

function letGo(keep) {
  const { pk, grip, before } = lifted;
  if (!keep) list(pk).value = before;
  grip.removeAttribute("aria-pressed");
  lifted = null;
  aim(null);
  mark(null);
  const same = list(pk).value === before;
  say(same ? `${nameOf(pk)} stays where it was.` : `${nameOf(pk)} is put down. We work out what it changes.`);
  if (!same) see(pk);
}

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
document.addEventListener("keydown", (event) => {
  if (!lifted) return;
  if (event.key in STEPS) choose(STEPS[event.key]);
  else if (event.key === "Escape") letGo(false);
  else return;
  event.preventDefault();
});
document.addEventListener("click", (event) => {
  const grip = event.target.closest("[data-grip]");
  if (grip && lifted) return letGo(lifted.grip === grip);
  if (grip) return lift(grip);
  if (!event.target.closest("[data-back]") || !form()) return;
  event.preventDefault();
  form().querySelectorAll("[data-places]").forEach((select) => { select.value = ""; });
  document.getElementById("tried").replaceChildren();
  ghosts();
  say("Everything is back where we’d have it.");
  form().querySelector("[data-grip]")?.focus();
});
document.addEventListener("focusout", (event) => {
  if (lifted && event.target === lifted.grip) letGo(false);
});

// what is tried comes along to another week
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-turn]");
  if (!link || !form()) return;
  const there = new URL(link.href);
  form().querySelectorAll("[data-places]").forEach((select) => {
    if (select.value) there.searchParams.set(select.name, select.value);
    else there.searchParams.delete(select.name);
  });
  link.href = there.href;
});

document.addEventListener("dragstart", (event) => {
  const thing = event.target.closest?.("[data-lift]");
  if (!thing || !list(thing.dataset.lift)) return;
  held = thing.dataset.lift;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", nameOf(held));
  thing.classList.add("is-held");
  mark(held);
});
document.addEventListener("dragover", (event) => {
  const day = held && event.target.closest?.("[data-day]");
  if (held) aim(day?.classList.contains("is-possible") ? day : null);
  if (day) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const day = held && event.target.closest?.("[data-day]");
  if (!day) return;
  event.preventDefault();
  const select = list(held);
  const place = [...select.options].find((each) => each.value === day.dataset.day);
  const own = select.closest("[data-name]").dataset.on === day.dataset.day;
  if (!place && !own) return say(`${nameOf(held)} can’t be tried on that day. ${elsewhere(held)}`, true);
  select.value = own ? "" : place.value;
  say(`${nameOf(held)}: ${select.selectedOptions[0].text}. We work out what it changes.`);
  see(held);
});
document.addEventListener("dragend", () => {
  document.querySelectorAll(".is-held").forEach((each) => each.classList.remove("is-held"));
  aim(null);
  mark(null);
  held = null;
});

function prepare() {
  document.querySelectorAll(".lift, .lift-told").forEach((each) => { each.hidden = false; });
}
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-places]")) ghosts();
});
document.addEventListener("htmx:afterSettle", prepare);
prepare();

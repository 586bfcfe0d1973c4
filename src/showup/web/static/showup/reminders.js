// Reminders while a page is open: the browser's own where it may, else at the top of the page.

const EVERY = 60_000;
const SOON = 1_000; // after a page opens, so that the page comes first
const others = "BroadcastChannel" in window ? new BroadcastChannel("showup-reminders") : null;
let token = "";
let timer = 0;
let asked = 0; // when the server was last asked

const mayNotify = () => "Notification" in window && Notification.permission === "granted";

// where banners stand: a live region must be there before it speaks
function place() {
  const main = document.querySelector("#main .sheet");
  const made = document.createElement("div");
  main.prepend(made);
  return made;
}

async function claim(key) {
  const answer = await fetch("/reminders/shown/", {
    method: "POST",
    headers: { "X-CSRFToken": token },
    body: new URLSearchParams({ key }),
  });
  return answer.ok && (await answer.json()).first;
}

function part(name, className, text = "") {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function dropBanner(key) {
  const banner = [...banners.children].find((each) => each.dataset.key === key);
  if (!banner) return;
  const hadFocus = banner.contains(document.activeElement);
  banner.remove();
  if (hadFocus) document.getElementById("main").focus();
}

async function dismiss(key) {
  dropBanner(key);
  others?.postMessage(key);
  try {
    await claim(key);
  } catch { /* the app is gone; the next page asks again */ }
}

function showBanner(reminder) {
  if ([...banners.children].some((each) => each.dataset.key === reminder.key)) return;
  const banner = part("section", "note note-first note-said");
  banner.dataset.key = reminder.key;
  banner.setAttribute("aria-label", `A reminder: ${reminder.says}`); // two may stand there
  const body = part("div", "body");
  const notice = part("div", "notice");
  const words = part("p", "");
  const link = part("a", "", reminder.says);
  link.href = reminder.url;
  words.append(link, ` ${reminder.more}`);
  const seen = part("button", "btn btn-s", "Seen");
  seen.type = "button";
  seen.append(part("span", "vh", `: ${reminder.says}`));
  seen.addEventListener("click", () => dismiss(reminder.key));
  notice.append(words, seen);
  body.append(notice);
  banner.append(part("div", "aside"), body);
  notice.setAttribute("role", ["leave", "came"].includes(reminder.kind) ? "alert" : "status");
  banners.append(banner);
}

async function notify(reminder) {
  if (!(await claim(reminder.key))) return; // another tab was first
  try {
    const shown = new Notification(reminder.says, { body: reminder.more, tag: reminder.key, requireInteraction: true });
    shown.addEventListener("click", () => { window.focus(); window.location.assign(reminder.url); });
  } catch {
    showBanner(reminder); // some phones refuse it here, though they allowed it
  }
}

async function look() {
  clearTimeout(timer);
  timer = 0;
  asked = Date.now();
  try {
    const answer = await fetch("/reminders/due/", { redirect: "manual", headers: { Accept: "application/json" } });
    if (!answer.ok) return; // signed out: this page asks no more
    const told = await answer.json();
    token = told.token;
    const keys = told.due.map((each) => each.key);
    [...banners.children].filter((each) => !keys.includes(each.dataset.key)).forEach((each) => dropBanner(each.dataset.key));
    for (const reminder of told.due) {
      if (mayNotify()) await notify(reminder);
      else showBanner(reminder);
    }
  } catch { /* the app is closed for now */ }
  timer = setTimeout(look, EVERY);
}

// the page of reminders: what the browser allows, and the one button that asks for it
function tell(where) {
  const says = where.querySelector("[data-says]");
  const allow = where.querySelector("[data-allow]");
  const say = () => {
    const permission = "Notification" in window ? Notification.permission : "missing";
    allow.hidden = permission !== "default";
    says.textContent = {
      granted: "The browser notifies you while a page of Showup is open.",
      denied: "The browser was told not to notify you, so reminders stand at the top of every page. To change that, open the site’s settings beside its address and allow notifications.",
      missing: "This browser can’t notify you, so reminders stand at the top of every page.",
      default: "While a page of Showup is open, reminders stand at the top of it. The browser can notify you instead, also while you read something else.",
    }[permission];
  };
  allow.addEventListener("click", async () => {
    await Notification.requestPermission();
    say();
  });
  say();
}

const banners = place();
others?.addEventListener("message", (event) => dropBanner(event.data));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && timer && Date.now() - asked > EVERY / 3) look();
});
document.querySelectorAll("[data-reminders-browser]").forEach(tell);
timer = setTimeout(look, SOON);

/* Fields of days and moments become the browser's own: it shows them the way its user writes them, offers a calendar and lets nobody type what
   is no day. OFBiz's own calendar is left out: it speaks the server's language whatever the user's, and empties what it cannot read.
   Without this file days are typed like 2026-11-30. */
(function () {
  "use strict";

  function each(selector, run) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), run);
  }

  /* Shows a day or a moment in a field of the browser; what is none stays as it was typed, for its user to correct. */
  function show(field, kept, moment) {
    var value = kept.trim().replace(" ", "T").substring(0, moment ? 16 : 10);
    if (value === "" || (moment ? /^\d{4}-\d\d-\d\dT\d\d:\d\d$/ : /^\d{4}-\d\d-\d\d$/).test(value)) {
      field.type = moment ? "datetime-local" : "date";
      field.value = value;
    }
  }

  function own(field) {
    show(field, field.value, /(^| )dc-moment( |$)/.test(field.className));
  }

  /* OFBiz sends a hidden field and shows another beside it. */
  function ofbiz(sent) {
    var shown = document.getElementById(sent.id + "_i18n");
    var moment = sent.getAttribute("data-shortdate") !== "true";
    if (!shown) {
      return;
    }
    sent.className = sent.className.replace(/(^| )date-time-picker( |$)/, " ");
    shown.removeAttribute("title");
    show(shown, sent.value, moment);
    shown.addEventListener("input", function () {
      sent.value = shown.value === "" || !moment ? shown.value : shown.value.substring(0, 16).replace("T", " ") + ":00";
    });
  }

  function begin() {
    each("input.dc-day, input.dc-moment", own);
    each("input.date-time-picker", ofbiz);
  }

  /* Before the page is ready, which is when OFBiz puts its calendar on the fields */
  if (document.readyState === "loading") {
    document.addEventListener("readystatechange", function once() {
      document.removeEventListener("readystatechange", once);
      begin();
    });
  } else {
    begin();
  }
}());

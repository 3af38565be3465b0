"""The script of the register: it adds a field that hides what does not hold the words typed in it."""

SCRIPT = """
(function () {
  var main = document.querySelector("main");
  var entries = Array.prototype.slice.call(main.querySelectorAll("section li"));
  var label = document.createElement("label");
  var field = document.createElement("input");
  var told = document.createElement("p");
  label.textContent = "Zoek in het register: ";
  field.type = "search";
  told.setAttribute("role", "status");
  label.appendChild(field);
  main.insertBefore(told, main.querySelector("section"));
  main.insertBefore(label, told);
  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g, "");
  }
  field.addEventListener("input", function () {
    var words = plain(field.value).split(/\\s+/).filter(Boolean);
    var count = 0;
    entries.forEach(function (entry) {
      var text = plain(entry.textContent);
      entry.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
      if (!entry.hidden) { count += 1; }
    });
    Array.prototype.forEach.call(main.querySelectorAll("section"), function (section) {
      section.hidden = !section.querySelector("li:not([hidden])");
    });
    told.textContent = words.length ? count + " gevonden" : "";
  });
}());
"""
"""Without it the page is the same register, and nothing is missing."""

// package.json
var version = "0.1.0";
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});

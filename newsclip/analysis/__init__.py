"""Reading text: what a figure says, and where sources agree or conflict."""
